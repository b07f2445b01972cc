import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './own-csp.ts';
import { whole } from './whole-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = (script = '', style = '') =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${script}; style-src 'self'${style};">`;
const page = (policy: string, head: string, body: string) =>
  `<html><head>${policy}${head}</head><body>${body}</body></html>`;
const LINKED = page(
  POLICY(),
  '<link rel="stylesheet" href="/b/styles/q.css"><script type="module" src="/b/_astro/q.js"></script>',
  '<p>Text</p><link rel="stylesheet" href="/b/_astro/more.css"><figure></figure>',
);
const FILES: Record<string, string> = {
  '/b/styles/q.css': '@layer base,parts;p{color:red}',
  '/b/_astro/more.css': 'figure{margin:0}',
  '/b/_astro/q.js': 'const $=1;go($&&import(`./restoring.A-1.js`))',
};
const read = (address: string) => FILES[address] ?? '';
const reading =
  (files: Record<string, string>) =>
  (address: string): string =>
    files[address] ?? read(address);

test('puts style sheets in their order into the head, the script at the end, and both in the policy', () => {
  const style = '@layer base,parts;p{color:red}\nfigure{margin:0}';
  const script = 'const $=1;go($&&import(`/b/_astro/restoring.A-1.js`))';
  const made = whole(LINKED, read);
  expect(made).toBe(
    page(
      POLICY(` ${hash(script)}`, ` ${hash(style)}`),
      `<style>${style}</style>`,
      `<p>Text</p><figure></figure><script type="module">${script}</script>`,
    ),
  );
  // The step that takes needless hashes out of a policy finds nothing to object to.
  expect(withOwnHashes(made)).toBe(made);
});

test.each([
  ['an end of the script', '/b/_astro/q.js', 'x="</script>"', '</script'],
  ['a comment of HTML', '/b/_astro/q.js', 'x="<!--"', '<!--'],
  ['a script of another file', '/b/_astro/q.js', 'import{a}from"./a.js"', 'from"./'],
  ['its own address', '/b/_astro/q.js', 'import.meta.url', 'import.meta'],
  ['an end of the style', '/b/_astro/more.css', 'p::after{content:"</style>"}', '</style'],
  ['a picture by its address', '/b/_astro/more.css', 'p{background:url(a.png)}', 'url('],
  ['another sheet', '/b/_astro/more.css', '@import "a.css";', '@import'],
])('refuses %s, which could not stand in a page', (_, file, text, found) => {
  expect(() => whole(LINKED, reading({ [file]: text }))).toThrow(
    new RegExp(
      `${file.replaceAll('.', '\\.')}.* cannot stand in a page: .*${found.slice(0, 4).replace('(', '\\(')}`,
      'u',
    ),
  );
});

test.each([
  [
    'a sheet that is linked otherwise',
    LINKED.replace('rel="stylesheet" href', 'rel="stylesheet" media="all" href'),
  ],
  ['a script that is linked otherwise', LINKED.replace('type="module" src', 'defer src')],
  ['a page without any', page(POLICY(), '', '')],
])('refuses %s', (_, html) => {
  expect(() => whole(html, read)).toThrow('not all is in the page');
});
