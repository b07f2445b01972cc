/** Whatever a file holds, its author is told what and where, soon. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { checkLibrary } from '../../src/authoring/check.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { questionTypes } from '../../src/quiz/examples.ts';
import type { Question } from '../../src/quiz/question.ts';
import { keyOf, scoreQuestion } from '../../src/quiz/scorers.ts';
import { loadLibrary } from '../../src/site/library.ts';
import { sha256 } from '../../src/site/sha256.ts';
import { changed, FILES, said } from './fixture.ts';

// What is bounded here is work; the clock also counts what other programs do.
vi.setConfig({ testTimeout: 60_000 });

const QUIZ = 'quizzes/ferry-exit.yaml';
const LESSON = 'content/lessons/01-the-ferry.mdx';
const CLAIMS = 'content/claims.yaml';
const quiz = FILES.get(QUIZ) ?? '';
const lesson = FILES.get(LESSON) ?? '';
const HEAD = lesson.slice(0, lesson.indexOf('\n\n') + 2);

/** What is said about one file in the place of another; at most two seconds of work. */
function saidOf(file: string, text: string): string[] {
  const run = () => {
    const before = process.threadCpuUsage();
    const lines = said(new Map([...FILES, [file, text]]));
    const { user, system } = process.threadCpuUsage(before);
    return { lines, seconds: (user + system) / 1_000_000 };
  };
  const first = run();
  // A cold or crowded processor makes one run long; work without a bound makes both long.
  const seconds = first.seconds < 2 ? first.seconds : Math.min(first.seconds, run().seconds);
  expect(seconds).toBeLessThan(2);
  return first.lines.filter((line) => line.startsWith(`${file}:`));
}

/** `line:col rule` of each. */
const placesOf = (lines: readonly string[]) =>
  lines.map((line) => /^[^:]+:(\d+:\d+ (?:warning )?[\w-]+)/.exec(line)?.[1]);

const TOO_LARGE = 'characters, so it is not read';
test.each([
  [QUIZ, quiz + '# more\n'.repeat(1_500_000), '1,000,000'],
  [CLAIMS, 'x'.repeat(10_000_000), '1,000,000'],
  [LESSON, lesson + 'more words\n\n'.repeat(900_000), '100,000'],
])('ten megabytes of %s', (file, text, most) => {
  expect(saidOf(file, text)).toEqual([
    `${file}:1:1 file-too-large the file has more than ${most} ${TOO_LARGE}\n  is it the right file? A quiz or a lesson has some ten thousand characters`,
  ]);
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('utf8');
const UTF16 = Buffer.from('title: x', 'utf16le').toString('utf8');
const LATIN = Buffer.from('title: Caf\u00e9', 'latin1').toString('utf8');
test.each([
  ['a picture', PNG, '1:1', 'U+FFFD'],
  ['UTF-16', UTF16, '1:2', 'U+0000'],
  ['an old encoding', LATIN, '1:11', 'U+FFFD'],
  ['a mark, then junk', `\uFEFFtitle: \u0000`, '1:8', 'U+0000'],
])('binary junk: %s', (_, text, place, code) => {
  for (const file of [QUIZ, LESSON])
    expect(saidOf(file, text)).toEqual([
      `${file}:${place} file-not-text the file is not UTF-8 text (${code} found)\n  save it as UTF-8 in a text editor`,
    ]);
});

test('a bomb of aliases does not go off', () => {
  const bomb = ['a0: &a0 [x, x]'];
  for (let n = 1; n < 40; n += 1) bomb.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
  const lines = saidOf(QUIZ, bomb.join('\n'));
  expect(new Set(lines.map((line) => line.split(' ')[1]))).toEqual(new Set(['yaml-alias']));
  expect(placesOf(lines.slice(0, 3))).toEqual([
    '1:5 yaml-alias',
    '2:5 yaml-alias',
    '2:10 yaml-alias',
  ]);
  expect(lines.at(-1)).toMatch(/; there are more of these$/);
});

test('a name without a reference would drop the word', () => {
  expect(saidOf(QUIZ, quiz.replace('text: Two boats', 'text: &Two boats'))).toEqual([
    `${QUIZ}:12:15 yaml-alias YAML reads a value that opens with \`&\` as a name for what follows\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
  ]);
});

test('a second file in the file', () => {
  expect(saidOf(QUIZ, quiz.replace('purpose: exit', '---\npurpose: exit'))).toEqual([
    `${QUIZ}:3:1 yaml-syntax a line with \`---\` begins a second file in this one\n  take the line out`,
  ]);
});

test('thousands of doubled or unknown keys', () => {
  const doubled = saidOf(QUIZ, 'a: b\n'.repeat(20_000));
  expect(doubled).toHaveLength(50);
  expect(doubled[0]).toBe(
    `${QUIZ}:2:1 yaml-duplicate-key the key \`a\` stands twice in the same block\n  keep one of the two`,
  );
  const keys = Array.from({ length: 20_000 }, (_, at) => `key${at}: x\n`).join('');
  const unknown = saidOf(QUIZ, keys).filter((line) => line.includes(' unknown-key '));
  expect(unknown.at(-1)).toBe(
    `${QUIZ}:50:1 unknown-key here and below stand 19951 more unknown keys`,
  );
});

const TOO_DEEP = 'the file is nested too deeply to be read';
test.each([
  [QUIZ, '['.repeat(100_000), 'yaml-syntax'],
  [QUIZ, `title: ${'{a: '.repeat(100_000)}`, 'yaml-syntax'],
  [QUIZ, '- '.repeat(100_000), 'yaml-syntax'],
  [LESSON, `${HEAD}${'> '.repeat(2000)}x`, 'mdx-syntax'],
  [LESSON, `${HEAD}${'- '.repeat(2000)}x`, 'mdx-syntax'],
  [LESSON, `${HEAD}${'<A>\n\n'.repeat(2000)}x`, 'mdx-syntax'],
  [LESSON, `${HEAD}${'*_'.repeat(2000)}x`, 'mdx-syntax'],
  [
    LESSON,
    `${HEAD}${Array.from({ length: 200 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n\n')}`,
    'mdx-syntax',
  ],
])('deep nesting in %s (%#)', (file, text, rule) => {
  expect(saidOf(file, text)).toEqual([`${file}:1:1 ${rule} ${TOO_DEEP}`]);
});

test('brackets that open nothing are brackets', () => {
  expect(saidOf(LESSON, lesson.replace('is a boat.', `is a boat. ${'['.repeat(4000)}`))).toEqual(
    [],
  );
});

const LONG = 'word '.repeat(20_000).trim();
/** Every text of the quiz, by its path. */
function textPaths(): (readonly (string | number)[])[] {
  const paths: (string | number)[][] = [];
  visit(parseDocument(quiz), {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = [...ancestors, node].flatMap((_, at, all): (string | number)[] => {
        const [parent, child] = [all[at - 1], all[at]];
        if (isSeq(parent)) return [parent.items.indexOf(child)];
        const pair = isMap(parent) && parent.items.find((each) => each === child);
        return pair && isScalar(pair.key) ? [String(pair.key.value)] : [];
      });
      paths.push(path);
    },
  });
  return paths;
}

test.each(textPaths().map((path) => [path.join('.'), path] as const))(
  'a text of 100 kB at %s',
  (name, path) => {
    const document = parseDocument(quiz);
    document.setIn(path, LONG);
    const lines = saidOf(QUIZ, document.toString({ lineWidth: 0 }));
    const last = path.findLast((step) => typeof step === 'string');
    const field = typeof path.at(-1) === 'number' ? `${last}[${Number(path.at(-1)) + 1}]` : last;
    const limit =
      /^(?:id|claim|source|lesson|taughtAt|objective|misconception|unit|answer|paragraphs)$/;
    // The few words that a key may have are named; of ids and texts, the limit is.
    const told = /^(?:purpose|type|level)$/.test(last ?? '')
      ? `\`${field}\` is \`${LONG.slice(0, 100)}`
      : limit.test(last ?? '')
        ? `\`${field}\`: an id has 80 characters at most`
        : `\`${field}\`: the text is too long: ${last === 'prompt' ? '2,000' : '5,000'} characters are the most`;
    expect(
      lines.some((line) => line.includes(` shape ${told}`)),
      name,
    ).toBe(true);
    // However long the text is, what is said about it can be read.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1000);
  },
);

test('a paragraph of 100 kB, a text of one long word, a quotation of a whole page', () => {
  const paragraph = saidOf(LESSON, lesson.replace('is a boat.', LONG.slice(0, 90_000)));
  expect(paragraph).toEqual([
    `${LESSON}:12:1 shape the paragraph is too long: 5,000 characters are the most\n  an empty line ends a paragraph`,
  ]);
  const word = 'a'.repeat(900_000);
  for (const text of [
    word,
    `“${word}” (H)`,
    `“${LONG}” (H)`,
    '“a b c” '.repeat(12_000),
    '" '.repeat(50_000),
  ]) {
    const lines = saidOf(QUIZ, quiz.replace('Two, from May on.', `>-\n      ${text}`));
    expect(placesOf(lines)).toContain('22:18 shape');
    expect(lines.length).toBeLessThan(120);
  }
});

const HIDDEN = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff, 0x2028, 0x2060, 0xad],
  ...[0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f, 0xe0041],
].map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(code)]);

test.each(HIDDEN)('U+%s is named wherever it stands', (code = '', character = '') => {
  for (const [file, text, places] of [
    [QUIZ, quiz, ['boats is that?', 'from May on.']],
    [LESSON, lesson, ['Twice a day', 'A <Term']],
  ] as const) {
    const expected = places.map((before) => {
      const lines = text.slice(0, text.indexOf(before)).split('\n');
      const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
      return expect.stringContaining(
        `${file}:${place} hidden-character U+${code} stands here, a`,
      ) as unknown;
    });
    const marked = places.reduce(
      (sum, before) => sum.replace(before, `${character}${before}`),
      text,
    );
    const told = saidOf(file, marked).filter((line) => line.includes('hidden-character'));
    expect(told).toEqual(expected);
  }
});

test('a million hidden characters', () => {
  const lines = saidOf(QUIZ, quiz.replace('from May on.', '\u200B'.repeat(900_000)));
  expect(lines.filter((line) => line.includes('hidden-character')).at(-1)).toMatch(
    /hidden-character here and below stand 899951 more hidden characters$/,
  );
});

test('letters that look odd, and marks that a language needs, are no hidden characters', () => {
  const text = 'Año, naïve, Ελλάδα, العراق, کوردستان, 日本, e\u0301, 🚢';
  expect(saidOf(QUIZ, quiz.replace('Two, from May on.', text))).toEqual([]);
});

test('scripts and markup are text like any other', () => {
  const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}} \${x} </textarea>`;
  const marked = quiz
    .replace('Two, from May on.', `>-\n      ${hostile}`)
    .replace('title: ', `title: ${hostile} `);
  expect(saidOf(QUIZ, marked)).toEqual([]);
  const { library } = readLibrary(new Map([...FILES, [QUIZ, marked]]));
  expect(library.questions.get('how-many')?.question.explanation).toBe(hostile);
});

const LIST = questionTypes.join(', ');
test.each([
  [
    'a slip',
    'single-chioce',
    `\`single-chioce\`, which is not a type of question\n  did you mean \`single-choice\`? one of: ${LIST}`,
  ],
  ['a stranger', 'essay', `\`essay\`, which is not a type of question\n  one of: ${LIST}`],
  ['a number', '3', `\`3\`, which is not a type of question\n  one of: ${LIST}`],
  ['nothing', '', `nothing, which is not a type of question\n  one of: ${LIST}`],
  ['a map', '{ toString: x }', `a map, which is not a type of question\n  one of: ${LIST}`],
  [
    'an inherited name',
    'constructor',
    `\`constructor\`, which is not a type of question\n  one of: ${LIST}`,
  ],
])('an unknown type: %s', (_, type, told) => {
  const lines = saidOf(QUIZ, quiz.replace('type: single-choice', `type: ${type}`.trimEnd()));
  expect(lines[0]).toMatch(/^quizzes\/ferry-exit\.yaml:6:\d+ shape /);
  expect(lines[0]).toContain(`\`type\` is ${told}`);
  expect(lines).toHaveLength(1);
});

test('a quiz of two thousand questions is read in a few seconds', () => {
  const one = (n: number) =>
    `  - {id: q${n}, type: single-choice, prompt: What is in box ${n}?, explanation: So it is., evidence: [{claim: how-often}], objective: count-boats, level: apply, options: [{id: a, text: A thing, correct: true, feedback: a b c d e f g h i j k l}, {id: b, text: B thing, feedback: b c d e f g h i j k l m}]}\n`;
  const text = `title: T\nlesson: the-ferry\npurpose: review\nquestions:\n${Array.from({ length: 2000 }, (_, n) => one(n)).join('')}`;
  const before = process.threadCpuUsage();
  const { library, problems } = readLibrary(new Map([...FILES, ['quizzes/many.yaml', text]]));
  const found = checkLibrary(library, problems, sha256);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(4);
  expect(library.quizzes.get('many')?.questions).toHaveLength(2000);
  expect(new Set(found.map(({ rule }) => rule))).toEqual(
    new Set(['balance-levels', 'misconception-tag', 'option-count']),
  );
});

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

test.each(INHERITED)('a key called %s is unknown, and nothing more', (name) => {
  const place = /level: remember\n/;
  expect(saidOf(QUIZ, quiz.replace(place, `level: remember\n    ${name}: x\n`))).toEqual([
    expect.stringContaining(`${QUIZ}:27:5 unknown-key unknown key \`${name}\`\n  known keys: `),
  ]);
  expect(saidOf(QUIZ, quiz.replace('purpose: exit', `purpose: ${name}`))[0]).toContain(
    `${QUIZ}:3:10 shape \`purpose\` is \`${name}\``,
  );
  const used = lesson.replace(
    '<Notes>',
    `<${name.replace(/_/g, '')} />\n\n<Quote ${name}="H">“x”</Quote>\n\n<Notes>`,
  );
  expect(placesOf(saidOf(LESSON, used))).toContain('25:1 missing-key');
});

/** The ferry's quiz with one id in the place of others. */
const renamed = (from: RegExp, to: string) =>
  new Map([...FILES, [QUIZ, quiz.replaceAll(from, to)]]);

test.each(['__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s is no id', (id) => {
  const { library, problems } = readLibrary(renamed(/id: full\b/g, `id: ${id}`));
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'shape `id`: an id has lower-case letters, digits and single hyphens',
  ]);
  expect(library.questions.has('how-full')).toBe(false);
});

test('constructor is an id like any other', () => {
  const files = renamed(/(?<=id: |answer: )(?:two|full|twice|office)\b/g, 'constructor');
  expect(said(files)).toEqual([]);
  const { questions } = readLibrary(files).library;
  const of = (id: string) => questions.get(id)?.question as Question;
  const earned = (id: string, response: unknown) => {
    const score = scoreQuestion(of(id), response as never);
    return score.kind === 'scored' ? score.earned : score.kind;
  };
  expect(keyOf(of('how-many'))).toEqual({ constructor: 1, three: 0, one: 0 });
  expect(earned('how-many', 'constructor')).toBe(1);
  expect(earned('how-many', 'one')).toBe(0);
  expect(earned('how-full', ['constructor'])).toBe(1);
  expect(earned('who-said', { people: 'lind', constructor: 'constructor' })).toBe(1);
  // Without it, what every object inherits is no answer.
  expect(earned('who-said', { people: 'lind' })).toBe(0.5);
  const { questions: plain } = readLibrary(FILES).library;
  const question = (id: string) => plain.get(id)?.question as Question;
  for (const name of INHERITED) {
    expect(scoreQuestion(question('how-many'), name as never).kind).toBe('unanswered');
    expect(scoreQuestion(question('how-full'), [name] as never).kind).toBe('unanswered');
    expect(scoreQuestion(question('who-said'), { [name]: name } as never).kind).toBe('unanswered');
  }
});

test('no slip of the hand makes the reader fail', () => {
  const piece = fc.constantFrom(
    ...[
      '',
      ' ',
      '\n',
      '\t',
      ': ',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '“',
      '”',
      '[',
      ']',
      '{',
      '}',
      '*',
      '&',
      '!',
      '>-',
      '|',
    ],
    ...[
      '<',
      '>',
      '</',
      '/>',
      '---\n',
      '~',
      '\\',
      '_',
      '%',
      '@',
      '`',
      '\u202e',
      '\ud800',
      'constructor',
      '__proto__: ',
    ],
  );
  const slip = fc.record({
    file: fc.constantFrom(QUIZ, LESSON, CLAIMS),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(30),
    piece,
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
      const files = new Map(FILES);
      for (const { file, at, cut, piece: put } of slips) {
        const text = files.get(file) ?? '';
        const from = Math.floor(at * text.length);
        files.set(file, text.slice(0, from) + put + text.slice(from + cut));
      }
      expect(() => said(files)).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('the loader meets a huge file, a folder, a broken link and a wrong ending', () => {
  const root = mkdtempSync(join(tmpdir(), 'bad-input-'));
  try {
    mkdirSync(join(root, 'quizzes/folder.yaml'), { recursive: true });
    writeFileSync(join(root, 'quizzes/huge.yaml'), 'a'.repeat(10_000_000));
    writeFileSync(join(root, 'quizzes/short.yml'), quiz);
    symlinkSync(join(root, 'nothing'), join(root, 'quizzes/.#lock.yaml'));
    const { problems, library } = loadLibrary(root);
    expect(problems.map(({ file, rule, hint }) => [file, rule, hint])).toEqual([
      ['quizzes/huge.yaml', 'file-too-large', expect.any(String)],
      ['quizzes/short.yml', 'file-name', 'the name ends in `.yaml`'],
    ]);
    expect(library.quizzes.size).toBe(0);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a change that is not there fails these tests', () => {
  expect(() => changed([QUIZ, 'no such text', ''])).toThrow();
});
