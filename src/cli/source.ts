/**
 * The phrase banks' tool.
 *   source bank <id> <article.txt>   finds every phrase in the article and seals it
 *   source verify [folder]           proves all banks again, and that nothing else was copied;
 *                                    the folder may come from ARTICLES
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Entry } from '../authoring/library.ts';
import { type Problem, printProblem, problem, sortProblems } from '../authoring/problem.ts';
import { copiedWords } from '../authoring/rules/copied.ts';
import { sealed } from '../authoring/seal-source.ts';
import { articleHash, type BankFault, sealBank, splitArticle, tallyOf } from '../evidence/bank.ts';
import type { Source } from '../evidence/schema.ts';
import { loadLibrary } from '../site/library.ts';
import { sha256 } from '../site/sha256.ts';

const USAGE = `usage: npm run source -- bank <id> <article.txt>
       npm run source -- verify [folder]`;

/** What a command printed, and whether it went well. */
export interface Outcome {
  lines: string[];
  ok: boolean;
}

/** Seals the phrases of one source; writes its file only if every phrase was found. */
export function bank(root: string, name: string, articlePath: string): Outcome {
  const { library, problems } = loadLibrary(root);
  const entry = library.entries.sources.find(
    ({ value }) => value.id === name || value.code === name,
  );
  if (!entry) {
    const broken = problems.filter(({ file }) => file.startsWith(`content/sources/${name}.`));
    if (broken.length > 0) return failed(broken);
    const known = [...library.sources.values()].map(({ id, code }) => `${id} (${code})`);
    return { ok: false, lines: [`no source \`${name}\`; there are: ${known.join(', ')}`] };
  }
  const lines = splitArticle(readFileSync(articlePath, 'utf8'));
  const result = sealBank(entry.value, lines, sha256);
  if ('faults' in result) return failed(result.faults.map((fault) => faultProblem(entry, fault)));
  const text = sealed(entry, result.bank);
  if (text !== entry.yaml.source) writeFileSync(join(root, entry.yaml.file), text);
  const { value } =
    loadLibrary(root).library.entries.sources.find((other) => other.value.id === entry.value.id) ??
    entry;
  const tally = tallyOf(value);
  const shown = tally
    ? `; they cover ${tally.positions} words, ${percent(tally.share)} of ${tally.news}`
    : '';
  return {
    ok: true,
    lines: [`${value.code} ${value.id}: ${value.phrases.length} phrases found and sealed${shown}`],
  };
}

/** Proves every bank against a folder of articles, whatever its files are called. */
export function verify(root: string, folder: string | undefined): Outcome {
  if (folder === undefined) {
    const why = 'phrase banks not verified: the articles are not part of the project';
    return { ok: true, lines: [`${why}; give their folder as an argument or in ARTICLES`] };
  }
  const articles = new Map(
    articlesIn(folder).map((article) => [articleHash(article.lines, sha256), article]),
  );
  const { library, problems } = loadLibrary(root);
  const outcomes = library.entries.sources
    .filter(({ value }) => value.phrases.length > 0)
    .map((entry) => verifyOne(entry, articles, folder));
  const found = [
    ...problems,
    ...outcomes.flatMap((outcome) => ('line' in outcome ? [] : outcome.problems)),
    ...copiedWords(
      library,
      [...articles.values()].map(({ lines: text }) => text),
    ),
  ];
  const lines = outcomes.flatMap((outcome) => ('line' in outcome ? outcome.line : []));
  return found.length > 0
    ? { ok: false, lines: [...lines, ...failed(found).lines] }
    : { ok: true, lines };
}

interface Article {
  name: string;
  lines: string[];
}

function articlesIn(folder: string): Article[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.txt') && statSync(path).isFile())
    .map((path) => ({ name: basename(path), lines: splitArticle(readFileSync(path, 'utf8')) }));
}

function verifyOne(
  entry: Entry<Source>,
  articles: ReadonlyMap<string, Article>,
  folder: string,
): { line: string } | { problems: Problem[] } {
  const { value, yaml } = entry;
  const place = yaml.at(['article']);
  if (value.article === undefined)
    return {
      problems: [problem('bank-unsealed', place, 'the bank is not sealed', sealHint(value.id))],
    };
  const article = articles.get(value.article);
  if (!article)
    return {
      problems: [
        problem(
          'bank-seal',
          place,
          `no text in ${folder} is the copy this bank was sealed with`,
          'the words of the article or the hash have changed',
        ),
      ],
    };
  const result = sealBank(value, article.lines, sha256);
  if ('faults' in result)
    return { problems: result.faults.map((fault) => faultProblem(entry, fault)) };
  if (sealed(entry, result.bank) !== yaml.source)
    return {
      problems: [
        problem('bank-seal', place, 'places or seals differ from the article', sealHint(value.id)),
      ],
    };
  return {
    line: `${value.code} ${value.id}: ${value.phrases.length} phrases stand in ${article.name}`,
  };
}

const sealHint = (id: string) => `run \`npm run source -- bank ${id} <article.txt>\``;

function faultProblem({ yaml }: Entry<Source>, { phrase, message, hint }: BankFault): Problem {
  return phrase === undefined
    ? problem('bank-lines', yaml.at(['paragraphs']), message, hint)
    : problem('bank-phrase', yaml.at(['phrases', phrase, 'text']), message, hint);
}

const failed = (problems: readonly Problem[]): Outcome => ({
  ok: false,
  lines: sortProblems(problems).map(printProblem),
});

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function main([command, ...rest]: readonly string[]): Outcome {
  const [name, article] = rest;
  const root = process.cwd();
  if (command === 'bank' && name && article) return bank(root, name, article);
  if (command === 'verify') return verify(root, name ?? process.env['ARTICLES']);
  return { ok: false, lines: [USAGE] };
}

if (import.meta.main) {
  const { lines, ok } = main(process.argv.slice(2));
  for (const line of lines) (ok ? console.log : console.error)(line);
  process.exitCode = ok ? 0 : 1;
}
