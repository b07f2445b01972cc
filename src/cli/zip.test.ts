import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
const site = () => join(folder, 'dist');

const FILES = {
  'index.html': '<h1>Home “quoted”</h1>',
  'lessons/a/index.html': '<h1>A</h1>'.repeat(500),
  '_astro/q-1.js': 'go()',
  'empty.txt': '',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(site(), name, '..'), { recursive: true });
    writeFileSync(join(site(), name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function zip(name: string, env: Record<string, string> = {}): Buffer {
  const file = join(folder, name);
  execFileSync(process.execPath, ['src/cli/zip.ts', site(), file], {
    env: { ...process.env, ...env },
  });
  return readFileSync(file);
}

test('holds every file as it is, below one folder, and says how to serve it', () => {
  const { 'drawdown/README.txt': readme, ...files } = unzipSync(zip('a.zip'));
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const expected = Object.entries(FILES).map(([name, text]) => [`drawdown/site/${name}`, text]);
  expect(texts).toEqual(Object.fromEntries(expected));
  expect(strFromU8(readme ?? new Uint8Array())).toContain('python3 -m http.server');
});

test('the same site gives the same bytes, whenever and wherever', () => {
  const first = zip('a.zip', { TZ: 'Asia/Baghdad' });
  utimesSync(join(site(), 'index.html'), 1, 1);
  expect(zip('b.zip', { TZ: 'America/New_York' }).equals(first)).toBe(true);
});

test('without a built site it says what to do', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/zip.ts', join(folder, 'nothing'), join(folder, 'a.zip')],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm run build')]);
});
