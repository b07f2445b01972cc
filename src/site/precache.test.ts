import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precacheList } from './precache.ts';

let folder: string;
const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const revisions = () => new Map(precacheList(folder).map(({ url, revision }) => [url, revision]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precache-'));
  put('index.html', '<script src="/_astro/a.12.js"></script>');
  put('about/index.html', '<h1>About</h1>');
  put('404.html', '<h1>Nothing</h1>');
  put('_astro/a.12.js', 'import(`./later.78.js`)');
  put('_astro/later.78.js', 'go()');
  put('_astro/unused.34.js', 'import(`./never.90.js`)');
  put('_astro/never.90.js', 'go()');
  put('styles/q-56.css', 'p{}');
  put('newer.js', 'go()');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each page once, by its directory; nothing that nobody asks for', () => {
  expect([...revisions().keys()]).toEqual([
    './',
    '_astro/a.12.js',
    '_astro/later.78.js',
    'about/',
    'newer.js',
    'styles/q-56.css',
  ]);
});

test('a name with a hash needs no revision; another file has one, which follows its bytes', () => {
  const before = revisions();
  expect(before.get('_astro/a.12.js')).toBeNull();
  expect(before.get('styles/q-56.css')).toBeNull();
  put('about/index.html', '<h1>About it</h1>');
  const after = revisions();
  expect(after.get('about/')).toMatch(/^[\da-f]{8}$/u);
  expect(after.get('about/')).not.toBe(before.get('about/'));
  expect(after.get('./')).toBe(before.get('./'));
});
