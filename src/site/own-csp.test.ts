import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './own-csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

test('keeps the hash of what stands in the page, and no other', () => {
  const before = `script-src 'self' ${hash('go()')} ${hash('other()')}; style-src 'self' ${hash('p{}')};`;
  const body = `<script type="module">go()</script><p>${hash('other()')}</p>`;
  expect(withOwnHashes(page(before, body))).toBe(
    page(`script-src 'self' ${hash('go()')}; style-src 'self';`, body),
  );
});

test('does not let anything in that the policy did not name', () => {
  expect(() => withOwnHashes(page("script-src 'self';", '<script>go()</script>'))).toThrow(
    'not in its policy',
  );
});

test('leaves a page alone that has nothing of its own', () => {
  const plain = page("script-src 'self';", '<script src="/a.js"></script><script></script>');
  expect(withOwnHashes(plain)).toBe(plain);
});
