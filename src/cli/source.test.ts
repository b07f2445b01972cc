import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changed, FILES, HERALD, POST } from '../../tests/content/fixture.ts';
import { bank, verify } from './source.ts';

const SOURCE = 'content/sources/herald.yaml';
let root: string;
let articles: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'source-'));
  articles = join(root, 'articles');
  put(FILES);
  put(
    new Map([
      ['articles/one.txt', POST],
      ['articles/two.txt', HERALD],
      ['articles/notes.md', 'x'],
    ]),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function put(files: ReadonlyMap<string, string>) {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
const herald = () => readFileSync(join(root, SOURCE), 'utf8');

test('banks a new phrase and touches nothing else', () => {
  const added = '  - id: lamp # a good one\n    text: A lamp burns at its end\n';
  put(changed([SOURCE, '  - id: office\n', `${added}  - id: office\n`]));
  expect(bank(root, 'herald', join(articles, 'two.txt'))).toEqual({
    ok: true,
    lines: ['H herald: 7 phrases found and sealed; they cover 31 words, 32.6 % of 95'],
  });
  const sealed =
    /\n {2}- id: lamp # a good one\n {4}text: A lamp burns at its end\n {4}paragraph: p3\n {4}words: \[36, 41\]\n {4}seal: '[0-9a-f]{16}'\n/;
  expect(herald()).toMatch(sealed);
  expect(herald().replace(sealed, '\n')).toBe(FILES.get(SOURCE));
});

test('banking twice changes nothing, by code as well as by id', () => {
  bank(root, 'herald', join(articles, 'two.txt'));
  const once = herald();
  expect(once).toBe(FILES.get(SOURCE));
  expect(bank(root, 'H', join(articles, 'two.txt')).ok).toBe(true);
  expect(herald()).toBe(once);
});

test('a phrase that is not in the article is named with its place, and nothing is written', () => {
  put(changed([SOURCE, 'text: will run twice', 'text: will run thrice']));
  const before = herald();
  const outcome = bank(root, 'herald', join(articles, 'two.txt'));
  expect(outcome).toEqual({
    ok: false,
    lines: [
      `${SOURCE}:32:11 bank-phrase “will run thrice a day from 3 May” does not stand in the article\n  copy the words from one line of the article`,
    ],
  });
  expect(herald()).toBe(before);
});

test('another article does not fit', () => {
  const { ok, lines } = bank(root, 'herald', join(articles, 'one.txt'));
  expect(ok).toBe(false);
  expect(lines[0]).toMatch(
    /^content\/sources\/herald\.yaml:19:3 bank-lines the article has 3 lines that are not empty, but `paragraphs` has 5 entries\n/,
  );
});

test('an unknown source and a broken one', () => {
  expect(bank(root, 'x', join(articles, 'one.txt'))).toEqual({
    ok: false,
    lines: ['no source `x`; there are: herald (H), post (P)'],
  });
  put(changed([SOURCE, 'code: H', 'cod: H']));
  expect(bank(root, 'herald', join(articles, 'two.txt'))).toEqual({
    ok: false,
    lines: [`${SOURCE}:1:1 unknown-key unknown key \`cod\`\n  did you mean \`code\`?`],
  });
});

test('verifies all banks, whatever the articles’ files are called', () => {
  expect(verify(root, articles)).toEqual({
    ok: true,
    lines: ['H herald: 6 phrases stand in two.txt', 'P post: 3 phrases stand in one.txt'],
  });
});

test('without a folder it says that it did nothing, and why', () => {
  expect(verify(root, undefined)).toEqual({
    ok: true,
    lines: [
      'phrase banks not verified: the articles are not part of the project; give their folder as an argument or in ARTICLES',
    ],
  });
});

test.each([
  [
    'a changed article',
    () => put(new Map([['articles/two.txt', HERALD.replace('pianos', 'organs')]])),
    'bank-seal no text in',
  ],
  [
    'a changed seal',
    () => put(changed([SOURCE, "seal: '", "seal: '0"])),
    'bank-seal places or seals differ from the article',
  ],
  [
    'a changed position',
    () => put(changed([SOURCE, 'words: [4, 11]', 'words: [3, 10]'])),
    'bank-seal places or seals differ',
  ],
  [
    'a changed count',
    () => put(changed([SOURCE, 'words: 17', 'words: 18'])),
    'bank-seal places or seals differ',
  ],
  [
    'a changed phrase',
    () => put(changed([SOURCE, 'text: will run twice', 'text: will run thrice'])),
    'bank-phrase “will run thrice',
  ],
  [
    'no hash',
    () => put(changed([SOURCE, 'article:', '# article:'])),
    'bank-unsealed the bank is not sealed',
  ],
])('%s is found', (_, change, message) => {
  change();
  const { ok, lines } = verify(root, articles);
  expect(ok).toBe(false);
  expect(lines.join('\n')).toContain(message);
});

test('words copied without quotation marks are found, quoted ones are not', () => {
  const copy =
    'It “will run twice a day from 3 May” (H); it burns at _its end_ in winter, as people wait under it and do.';
  put(
    changed([
      'content/glossary.yaml',
      'definition: A boat that goes there and back. }',
      `definition: '${copy}' }`,
    ]),
  );
  expect(verify(root, articles)).toMatchObject({ ok: true });
  const copied = copy.replace('as people', 'People').replace('winter,', 'winter.');
  put(
    changed([
      'content/glossary.yaml',
      'definition: A boat that goes there and back. }',
      `definition: '${copied}' }`,
    ]),
  );
  expect(verify(root, articles).lines.at(-1)).toBe(
    'content/glossary.yaml:2:89 copied-words 11 words in a row are an article’s: ‘burns at its end in winter. People wait under it and’\n  say it another way, or bank and quote it',
  );
});
