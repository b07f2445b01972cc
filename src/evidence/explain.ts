/** Why words are in no bank, told so that their author can mend them. */
import type { Word } from '../text/words.ts';
import { LEAST_RUN, partsOf, quotedWords, runsIn, sameWords } from './match.ts';
import type { Bank, BankPhrase } from './phrases.ts';
import type { QuotationFault, QuotationRule } from './quotation.ts';

/** The fault of words that no bank of `asked` holds; `elsewhere` are the banks that do. */
export function explain(
  quoted: string,
  asked: readonly Bank[],
  elsewhere: readonly Bank[],
): QuotationFault {
  const where = asked.length <= 2 ? `the bank of ${asked[0]?.name}` : 'any phrase bank';
  const fault = (rule: QuotationRule, message: string, hint: string): QuotationFault => ({
    ok: false,
    rule,
    message,
    hint,
  });
  if (elsewhere.length > 0) {
    const names = elsewhere.map(({ name }) => name);
    const message = `“${quoted}” is not in ${where}`;
    return fault(
      'quote-wrong-source',
      message,
      `${names.join(' and ')} has these words: “${quoted}” (${names[0]})`,
    );
  }
  const parts = partsOf(quoted).map(quotedWords);
  const words = parts.flat();
  const phrases = asked.flatMap((bank) => bank.phrases.map((phrase) => ({ bank, phrase })));
  if (words.length < LEAST_RUN) {
    const inside = phrases.find(({ phrase }) => runsIn(phrase, words, true).length > 0);
    if (inside) {
      const message = `“${quoted}” is ${words.length === 1 ? 'one word' : 'two words'} of a longer phrase; ${LEAST_RUN} is the least`;
      return fault(
        'quote-too-short',
        message,
        `it stands in ${show(inside)}; bank it as a phrase of its own to quote it alone`,
      );
    }
  }
  const seam = parts.length === 2 ? bothIn(parts, phrases) : seamOf(words, phrases);
  if (seam) {
    const [a, b] = seam;
    return fault(
      'quote-splice',
      `“${quoted}” joins two phrases that do not stand together so`,
      `${show(a)} and ${show(b)}; quote them apart`,
    );
  }
  const near = nearestPhrase(words, phrases);
  return fault(
    'quote-not-found',
    `“${quoted}” is not in ${where}`,
    near
      ? `the nearest is ${show(near)}${differing(words, near.phrase)}`
      : 'add the words to the phrases of their source, or use single quotes',
  );
}

interface Banked {
  bank: Bank;
  phrase: BankPhrase;
}

const show = ({ bank, phrase }: Banked) => `“${phrase.text}” (${bank.name})`;

/** The phrases that hold the two parts around an ellipsis. */
function bothIn(
  parts: readonly Word[][],
  phrases: readonly Banked[],
): [Banked, Banked] | undefined {
  const [a, b] = parts.map((part) =>
    phrases.find(({ phrase }) => runsIn(phrase, part, true).length > 0),
  );
  return a && b ? [a, b] : undefined;
}

/** Two phrases that make up the words when one is put behind the other, at least two words each. */
function seamOf(words: readonly Word[], phrases: readonly Banked[]): [Banked, Banked] | undefined {
  for (let at = 2; at <= words.length - 2; at += 1) {
    const seam = bothIn([words.slice(0, at), words.slice(at)], phrases);
    if (seam) return seam;
  }
  return undefined;
}

/** The phrase that shares most words, weighed by its length; none if fewer than a third. */
export function nearestPhrase(
  words: readonly Word[],
  phrases: readonly Banked[],
): Banked | undefined {
  const wanted = new Set(words.map(key));
  let best: Banked | undefined;
  let most = 1 / 3;
  for (const candidate of phrases) {
    const own = new Set(candidate.phrase.words.map(key));
    const shared = [...own].filter((word) => wanted.has(word)).length;
    const likeness = (2 * shared) / (own.size + wanted.size) + shared / wanted.size;
    if (likeness / 2 > most) {
      most = likeness / 2;
      best = candidate;
    }
  }
  return best;
}

const key = ({ bare }: Word) => bare.toLowerCase();

/** Names the one word that differs, where only one does. */
function differing(words: readonly Word[], phrase: BankPhrase): string {
  for (let start = 0; start + words.length <= phrase.words.length; start += 1) {
    const here = phrase.words.slice(start, start + words.length);
    const odd = words.flatMap((word, at) =>
      sameWords([word], here.slice(at, at + 1), at === 0) ? [] : [at],
    );
    const [at] = odd;
    if (odd.length === 1 && at !== undefined)
      return `, which has “${here[at]?.bare}” for “${words[at]?.bare}”`;
  }
  return '';
}
