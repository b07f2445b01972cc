/** The quotation rules: may these words stand in quotation marks, and whose are they? */
import { countWords, type Word, wordsOf } from '../text/words.ts';
import { explain } from './explain.ts';
import {
  isEnough,
  LEAST_RUN,
  MOST_WORDS,
  partsOf,
  quotedWords,
  type Run,
  runsIn,
} from './match.ts';
import type { Bank, BankPhrase, Banks } from './phrases.ts';

export type QuotationRule =
  | 'quote-ambiguous'
  | 'quote-ellipsis'
  | 'quote-empty'
  | 'quote-not-found'
  | 'quote-splice'
  | 'quote-too-long'
  | 'quote-too-short'
  | 'quote-unknown-label'
  | 'quote-wrong-source';

/** Why words may not be quoted so. */
export interface QuotationFault {
  ok: false;
  rule: QuotationRule;
  /** What was found. */
  message: string;
  /** What to do, mostly the nearest banked phrase. */
  hint?: string;
}

export type Quotation =
  | { ok: true; source: string; phrase: BankPhrase; paragraph?: string }
  | QuotationFault;

/** Characters of twelve very long words, and some. */
const LONGEST = 1000;

/**
 * Resolves the words between two quotation marks. `named` is the source they are given to, by id,
 * code, label or mark; without it they must stand in one bank alone.
 */
export function resolveQuotation(banks: Banks, words: string, named?: string): Quotation {
  // Compared with each phrase, a whole page of words would take minutes.
  if (words.length > LONGEST)
    return fault(
      'quote-too-long',
      `the quotation has ${words.length.toLocaleString('en-US')} characters, more than any phrase`,
      'is its closing mark missing?',
    );
  const ids = named === undefined ? undefined : banks.idsOf.get(named);
  if (named !== undefined && ids === undefined) {
    const names = [...banks.byId.values()].map(({ name }) => name).join(', ');
    return fault('quote-unknown-label', `\`${named}\` names no source`, `known labels: ${names}`);
  }
  const all = [...banks.byId.values()];
  const asked = ids === undefined ? all : all.filter((bank) => ids.includes(bank.id));
  const holders = asked.flatMap((bank) => find(bank, words) ?? []);
  const [first, second] = holders;
  if (first && second) {
    const names = holders.map(({ bank }) => bank.name);
    const hint = `name one behind it: “${words}” (${names[0]})`;
    return fault('quote-ambiguous', `“${words}” stands in ${names.join(' and ')}`, hint);
  }
  const form = formFault(words, first?.run);
  if (form) return form;
  if (!first)
    return explain(
      words,
      asked,
      all.filter((bank) => find(bank, words)),
    );
  const { phrase } = first.run;
  const found = { ok: true as const, source: first.bank.id, phrase };
  return phrase.place ? { ...found, paragraph: phrase.place.paragraph } : found;
}

const fault = (rule: QuotationRule, message: string, hint?: string): QuotationFault =>
  hint === undefined ? { ok: false, rule, message } : { ok: false, rule, message, hint };

/** The first run of the bank that the words stand in, all rules of joining kept. */
function find(bank: Bank, words: string): { bank: Bank; run: Run } | undefined {
  // First as they stand: a phrase may have brackets and dots of its own.
  const [run] = runs(bank, wordsOf(words)).filter(isEnough);
  if (run) return { bank, run };
  const parts = partsOf(words).map(quotedWords);
  const [head = [], tail] = parts;
  const heads = runs(bank, head).filter(isEnough);
  if (!tail) return heads[0] && { bank, run: heads[0] };
  if (parts.length > 2 || head.length < LEAST_RUN || tail.length < LEAST_RUN) return undefined;
  const tails = runs(bank, tail, false);
  const joined = heads.find((a) => tails.some((b) => follows(a, b)));
  return joined && { bank, run: joined };
}

const runs = (bank: Bank, words: readonly Word[], foldCase = true): Run[] =>
  bank.phrases.flatMap((phrase) => runsIn(phrase, words, foldCase));

/** The second part stands behind the first, in the same paragraph and the same voice. */
function follows(a: Run, b: Run): boolean {
  if (a.phrase.id === b.phrase.id) return a.end <= b.start;
  const [here, there] = [a.phrase.place, b.phrase.place];
  if (!here || !there || here.paragraph !== there.paragraph || a.phrase.manyVoices) return false;
  return here.from + a.end <= there.from + b.start;
}

/** Faults of form, which no bank can mend. */
function formFault(words: string, run: Run | undefined): QuotationFault | undefined {
  const whole = run && run.end - run.start === run.phrase.words.length;
  const count = partsOf(words).flatMap(quotedWords).length;
  if (countWords(words) === 0)
    return fault('quote-empty', 'nothing stands between the quotation marks');
  if (count === 0) return fault('quote-empty', `“${words}” has no words of an article`);
  if (count > MOST_WORDS && !(whole && run.phrase.headline))
    return fault(
      'quote-too-long',
      `“${words}” has ${count} words; ${MOST_WORDS} is the most`,
      'quote less of it, and say the rest in your own words',
    );
  if (whole) return undefined;
  const parts = run?.phrase.text.includes('…') ? [words] : partsOf(words);
  if (parts.length > 2)
    return fault(
      'quote-ellipsis',
      `“${words}” has ${parts.length - 1} ellipses; one is the most`,
      'make two quotations of it',
    );
  const short =
    parts.length > 1 ? parts.find((part) => quotedWords(part).length < LEAST_RUN) : undefined;
  if (short === undefined) return undefined;
  return short.trim() === ''
    ? fault(
        'quote-ellipsis',
        `“${words}” opens or ends with an ellipsis`,
        'leave it out: a quotation may begin and end anywhere',
      )
    : fault(
        'quote-ellipsis',
        `a part of “${words}” has fewer than ${LEAST_RUN} words`,
        `“${short}” is too short to be told from a splice`,
      );
}
