/** Compares the words of all built pages with the phrase banks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Library } from '../authoring/library.ts';
import { type Problem, sortProblems } from '../authoring/problem.ts';
import { checkPage } from '../authoring/rules/built-text.ts';

/** Problems in every `*.html` under the folder; places are lines of those files. */
export function checkBuilt(folder: string, library: Library): Problem[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return sortProblems(
    pages.flatMap((name) => {
      const path = join(folder, name);
      return checkPage(relative(process.cwd(), path), readFileSync(path, 'utf8'), library.banks);
    }),
  );
}
