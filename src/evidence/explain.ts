/** Why words are in no bank, told so that their author can mend them. */
import { editDistance } from '../text/nearest.ts';
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
  const one = new Set(asked.map(({ name }) => name)).size === 1;
  const where = one ? `the bank of ${asked[0]?.name}` : 'any phrase bank';
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
    return a.phrase === b.phrase
      ? fault('quote-splice', `the parts of “${quoted}” stand in another order`, `it is ${show(a)}`)
      : fault(
          'quote-splice',
          `“${quoted}” joins two banked phrases`,
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
    if (seam && seam[0].phrase !== seam[1].phrase) return seam;
  }
  return undefined;
}

/** The phrase that is most like the words; none if less than half of it is. */
function nearestPhrase(words: readonly Word[], phrases: readonly Banked[]): Banked | undefined {
  let best: Banked | undefined;
  let most = 0.5;
  for (const candidate of phrases) {
    const likeness = Math.max(closeness(words, candidate.phrase), shared(words, candidate.phrase));
    if (likeness > most) {
      most = likeness;
      best = candidate;
    }
  }
  return best;
}

/** By letters: 1 less the share of letters to change, in the stretch of the phrase that fits best. */
function closeness(words: readonly Word[], phrase: BankPhrase): number {
  const text = joined(words);
  const length = Math.min(words.length, phrase.words.length);
  let best = 0;
  for (let start = 0; start + length <= phrase.words.length; start += 1) {
    const here = joined(phrase.words.slice(start, start + length));
    best = Math.max(best, 1 - editDistance(text, here) / Math.max(text.length, here.length, 1));
  }
  return best;
}

/** By words: the share of the letters that stand in words of the phrase. */
function shared(words: readonly Word[], phrase: BankPhrase): number {
  const own = new Set(phrase.words.map(key));
  const kept = words.filter((word) => own.has(key(word)));
  return joined(kept).length / Math.max(joined(words).length, 1);
}

const key = ({ bare }: Word) => bare.toLowerCase();
const joined = (words: readonly Word[]) => words.map(key).join('');

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
