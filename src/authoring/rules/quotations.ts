/** Quotation marks mean verbatim: in lessons, quizzes, claims, glossary, timeline and source cards. */
import type { Banks } from '../../evidence/phrases.ts';
import { type Quotation, resolveQuotation } from '../../evidence/quotation.ts';
import { scanQuotations } from '../../text/quotations.ts';
import type { Library } from '../library.ts';
import type { Passage } from '../passage.ts';
import { MOST_SHOWN, type Place, type Problem, problem } from '../problem.ts';
import { yamlPassages } from '../yaml-passages.ts';
import type { Rule } from './rule.ts';

export const quotations: Rule = (library) => [
  ...firstFaults(library),
  ...verbatim(library).problems,
  ...quoteMarks(library),
];

/** The faults of all passages; of a file with very many, the first that are enough to report. */
function firstFaults(library: Library): Problem[] {
  const counts = new Map<string, number>();
  return proseOf(library).flatMap((passage) => {
    const { file } = passage.placeOf(0);
    const before = counts.get(file) ?? 0;
    // Each fault costs a search through all banks.
    if (before > MOST_SHOWN) return [];
    const { problems } = checkPassage(passage, library.banks, MOST_SHOWN + 1);
    counts.set(file, before + problems.length);
    return problems;
  });
}

/** How many quotations the library shows, all of them checked. */
export function countQuotations(library: Library): number {
  const found = proseOf(library).map((passage) => checkPassage(passage, library.banks).verified);
  return found.reduce((sum, count) => sum + count, verbatim(library).verified);
}

/** All prose of the library: lessons, and every text of the YAML files that is not verbatim by its key. */
export function proseOf(library: Library): Passage[] {
  const cards = new Map(library.entries.sources.map(({ value, yaml }) => [yaml, value.id]));
  return [
    ...library.entries.lessons.flatMap(({ passages }) => passages),
    ...library.entries.files.flatMap((yaml) => yamlPassages(yaml, cards.get(yaml))),
  ];
}

/**
 * All quotations and marks of one passage. A label behind the words outweighs the markup's source.
 *
 * @param most of the marks and of the quotations, so many faults are enough
 */
export function checkPassage(
  { text, placeOf, sourceOf }: Passage,
  banks: Banks,
  most = Number.POSITIVE_INFINITY,
): { problems: Problem[]; verified: number } {
  const { quotations: found, faults } = scanQuotations(text, banks.labels);
  const problems = faults
    .slice(0, most)
    .map(({ index, kind, mark }) =>
      kind === 'unpaired'
        ? problem(
            'quote-unpaired',
            placeOf(index),
            `\`${mark}\` has no partner`,
            'a quotation opens with “ and ends with ”',
          )
        : problem(
            'quote-straight',
            placeOf(index),
            `\`${mark}\` in prose`,
            'use “…” for verbatim words, and ‘…’ or _italics_ for all others',
          ),
    );
  const marks = problems.length;
  let verified = 0;
  for (const { index, words, label } of found) {
    if (problems.length - marks >= most) break;
    const named = label ?? sourceOf(index);
    // An unknown source in the markup is reported as a reference, at its attribute.
    if (label === undefined && named !== undefined && !banks.idsOf.has(named)) continue;
    const result = resolved(banks, words.replace(/\s+/g, ' '), named);
    if (result.ok) verified += 1;
    else problems.push(problem(result.rule, placeOf(index), result.message, result.hint));
  }
  return { problems, verified };
}

const lookups = new WeakMap<Banks, Map<string, Quotation>>();

/** The same words are looked up once. */
function resolved(banks: Banks, words: string, named: string | undefined): Quotation {
  const cache = lookups.get(banks) ?? new Map<string, Quotation>();
  lookups.set(banks, cache);
  const key = `${named ?? ''}\n${words}`;
  const result = cache.get(key) ?? resolveQuotation(banks, words, named);
  cache.set(key, result);
  return result;
}

/** Fields that are verbatim without marks: a claim's `quote`, a source's headline. */
function verbatim({ entries, banks }: Library): { problems: Problem[]; verified: number } {
  const fields = [
    ...entries.claims.flatMap(({ value, yaml, path }) =>
      value.accounts.flatMap(({ quote, source }, at) =>
        quote === undefined
          ? []
          : [{ words: quote, source, place: yaml.at([...path, 'accounts', at, 'quote']) }],
      ),
    ),
    ...entries.sources.flatMap(({ value, yaml }) => {
      const words = value.headline?.text;
      return words ? [{ words, source: value.id, place: yaml.at(['headline', 'text']) }] : [];
    }),
  ];
  const known = fields.filter(({ source }) => banks.idsOf.has(source));
  const problems = known.flatMap(({ words, source, place }) =>
    fieldProblem(banks, words, source, place),
  );
  return { problems, verified: known.length - problems.length };
}

function fieldProblem(banks: Banks, words: string, source: string, place: Place): Problem[] {
  const result = resolveQuotation(banks, words, source);
  return result.ok ? [] : [problem(result.rule, place, result.message, result.hint)];
}

/** `<Quote>` and `<PullQuote>` hold one quotation, marks included, and nothing else. */
function quoteMarks({ entries }: Library): Problem[] {
  return entries.lessons
    .flatMap(({ usages }) => usages)
    .filter(({ name, text }) => /^(?:Pull)?Quote$/.test(name) && !/^\s*“[^“”]*”\s*$/.test(text))
    .map(({ name, text, place }) =>
      problem(
        'quote-marks',
        place,
        `<${name}> holds “one quotation” with its marks, but here \`${text.trim()}\``,
        'put the marks inside the tags, and all other words outside',
      ),
    );
}
