/** The linter's import rules bite: one import that each layer must not make, and some that it may. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const barred = [
  ['src/text/bad.ts', '../quiz/score.ts'],
  ['src/evidence/bad.ts', '../authoring/library.ts'],
  ['src/quiz/types/matching/bad.ts', '../../../progress/fold.ts'],
  ['src/progress/bad.ts', '../browser/record.ts'],
  ['src/browser/bad.ts', '../elements/quiz.ts'],
  ['src/elements/bad.ts', '../site/library.ts'],
  ['src/elements/bad-too.ts', 'zod'],
  ['src/exhibits/any/bad.dom.ts', '../../browser/record.ts'],
  ['src/authoring/bad.ts', 'node:fs'],
] as const;
const allowed = [
  ['src/elements/good.ts', '../progress/fold.ts'],
  ['src/quiz/good.ts', '../evidence/schema.ts'],
  ['src/site/good.ts', '../authoring/library.ts'],
] as const;

let folder = '';
let report = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  execFileSync('git', ['init', '-q', folder]);
  for (const [file, target] of [...barred, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from '${target}';\nexport const y = x;\n`);
  }
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(
    biome,
    ['lint', '--reporter=github', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  report = stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

const reported = (file: string) =>
  report
    .split('\n')
    .some((line) => line.includes('noRestrictedImports') && line.includes(`${file},`));

test.each(barred)('%s must not import %s', (file) => {
  expect(reported(file)).toBe(true);
});

test.each(allowed)('%s may import %s', (file) => {
  expect(reported(file)).toBe(false);
});
