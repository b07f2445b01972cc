/**
 * Weighs every built page against its budget and prints the table; exit 1 where one is over.
 * `--readme` writes the figures into README.md, `--check` fails where README has others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precacheList } from '../../src/site/precache.ts';
import { BUDGETS, DEEPEST_CHAIN, KEPT, MOST_REQUESTS, MOST_SELDOM } from './budgets.ts';
import { DIST, gzipped, pages } from './dist.ts';
import { type Weight, weigh } from './weigh.ts';

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const budgetOf = ({ address }: Weight) => {
  const budget = BUDGETS.find(({ matches }) => matches.test(address));
  if (!budget) throw new Error(`no budget for ${address}`);
  return budget;
};

function problems(weight: Weight): string[] {
  const { kind, js, total } = budgetOf(weight);
  return [
    weight.js > js && `${kb(weight.js)} kB of script, ${kind} pages may have ${kb(js)}`,
    weight.total > total && `${kb(weight.total)} kB in all, ${kind} pages may have ${kb(total)}`,
    weight.requests > MOST_REQUESTS && `${weight.requests} requests, at most ${MOST_REQUESTS}`,
    weight.depth > DEEPEST_CHAIN && `scripts load scripts, ${weight.depth} deep`,
    weight.fonts > 0 && 'a web font',
    weight.seldom > MOST_SELDOM && `${kb(weight.seldom)} kB on demand, at most ${kb(MOST_SELDOM)}`,
  ].filter((problem) => problem !== false);
}

/** The heaviest page of each kind, as a table for README. */
function table(weights: readonly Weight[]): string {
  const rows = BUDGETS.flatMap(({ kind, js, total }) => {
    const heaviest = weights
      .filter((weight) => budgetOf(weight).kind === kind)
      .sort((one, two) => two.total - one.total)[0];
    if (!heaviest) return [];
    const { html, css, requests } = heaviest;
    return `| ${kind} | ${kb(heaviest.js)} of ${kb(js)} | ${kb(html)} | ${kb(css)} | ${kb(heaviest.total)} of ${kb(total)} | ${requests} |`;
  });
  const head = '| heaviest page of a kind | script, kB | HTML | CSS | in all, kB | requests |';
  return [head, '|---|---|---|---|---|---|', ...rows].join('\n');
}

const weights = pages().map(weigh);
for (const weight of weights) {
  const { address, js, css, html, total, requests } = weight;
  console.log(
    `${kb(total).padStart(6)} kB  html ${kb(html).padStart(5)}  css ${kb(css)}  js ${kb(js).padStart(4)}  ${requests} requests  ${address}`,
  );
}
const seldom = Math.max(...weights.map((weight) => weight.seldom));
console.log(`Besides, loaded on demand and seldom: at most ${kb(seldom)} kB.`);
const over = weights.flatMap((weight) =>
  problems(weight).map((problem) => `${weight.address}: ${problem}`),
);

/** What a first visit fetches besides, once its page is there. */
const files = precacheList(DIST).map(({ url }) => url.replace(/(?:^\.)?\/$/u, '/index.html'));
const kept = files.map((file) => gzipped(readFileSync(join(DIST, file))));
const keptInAll = kept.reduce((sum, bytes) => sum + bytes, 0);
console.log(`kept for use without a network: ${kept.length} files, ${kb(keptInAll)} kB`);
if (keptInAll > KEPT) over.push(`${kb(keptInAll)} kB kept, at most ${kb(KEPT)}`);
for (const line of over) console.error(`over budget  ${line}`);

const BLOCK = /(<!-- sizes -->\n)[\s\S]*?(<!-- \/sizes -->)/u;
const readme = readFileSync('README.md', 'utf8');
if (!BLOCK.test(readme)) throw new Error('README.md has no place for the sizes');
const written = readme.replace(
  BLOCK,
  (_, open: string, close: string) => `${open}${table(weights)}\n${close}`,
);
if (process.argv.includes('--readme')) writeFileSync('README.md', written);
const stale = process.argv.includes('--check') && written !== readme;
if (stale)
  console.error('README.md has other sizes than this build: run `npm run size -- --readme`.');
if (over.length > 0 || stale) process.exit(1);
