/**
 * `npm run check`: every problem of the content at once, or the counts in two lines.
 * `--balances` shows each balance of the bank.
 */
import { balanceDetails, balanceLine, measuresOf } from '../authoring/balance/balances.ts';
import { checkLibrary } from '../authoring/check.ts';
import { printProblem } from '../authoring/problem.ts';
import { summary } from '../authoring/summary.ts';
import { loadLibrary } from '../site/library.ts';
import { sha256 } from '../site/sha256.ts';

const { library, problems } = loadLibrary(process.cwd());
const found = checkLibrary(library, problems, sha256);
const errors = found.filter(({ severity }) => severity === 'error').length;
const warnings = found.length - errors;
const measures = measuresOf(library);
const print = errors > 0 ? console.error : console.log;
for (const problem of found) print(printProblem(problem));
if (errors > 0) {
  print(
    `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? ` and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`,
  );
  process.exitCode = 1;
} else {
  print(summary(library));
  print(balanceLine(measures));
}
if (process.argv.includes('--balances'))
  for (const line of balanceDetails(measures)) print(`  ${line}`);
