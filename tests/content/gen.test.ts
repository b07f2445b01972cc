import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { cases } from './cases.tmp.ts';
import { changed, said } from './fixture.ts';

test('gen', () => {
  let out = '';
  for (const [n, c] of cases) out += `## ${n}\n${said(changed(...c)).join('\n')}\n`;
  writeFileSync('/tmp/gen.txt', out);
});
