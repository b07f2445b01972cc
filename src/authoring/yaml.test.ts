import { expect, test } from 'vitest';
import { questionTypes } from '../quiz/examples.ts';
import { QuizFile } from '../quiz/quiz.ts';
import { printProblem, sortProblems } from './problem.ts';
import { readShape } from './shape.ts';
import { readYaml } from './yaml.ts';

const GOOD = `title: Count carefully
lesson: count-carefully
purpose: exit
questions:
  - id: two-counts
    type: single-choice
    prompt: >-
      One report counts seven rockets, another four.
      What follows?
    options:
      - id: both
        text: Both can be right
        correct: true
        feedback: The counts were taken at different times.
      - id: mistake
        text: One is a mistake
        feedback: Each count has a rule of its own.
    explanation: Ask what each count covers.
    evidence: [{ claim: rockets }]
    objective: reconcile
    level: analyse
`;

/** Everything that is said about a quiz file, as it is printed. */
function said(text: string): string[] {
  const { yaml, problems } = readYaml('q.yaml', text);
  if (!yaml || problems.length > 0) return sortProblems(problems).map(printProblem);
  return readShape(yaml, QuizFile).problems.map(printProblem);
}

const swap = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};
const BLOCK = 'put the text in a block: `key: >-`, and the text indented on the next line';

test.each([
  ['a good file', GOOD, []],
  ['a byte order mark', `\uFEFF${GOOD}`, []],
  ['lines that end as on Windows', GOOD.replaceAll('\n', '\r\n'), []],
  ['an empty file', '', ['q.yaml:1:1 file-empty the file is empty']],
  ['only a byte order mark', '\uFEFF\n', ['q.yaml:1:1 file-empty the file is empty']],
  ['only a comment', '# later\n', ['q.yaml:1:1 file-empty the file has no value in it']],
  [
    'binary junk',
    'title: \u0000\u0001PNG',
    [
      'q.yaml:1:8 file-not-text the file is not UTF-8 text (U+0000 found)\n  save it as UTF-8 in a text editor',
    ],
  ],
  [
    'bytes that are no UTF-8',
    'title: Caf\uFFFD',
    [
      'q.yaml:1:11 file-not-text the file is not UTF-8 text (U+FFFD found)\n  save it as UTF-8 in a text editor',
    ],
  ],
  [
    'ten megabytes',
    GOOD + '# more\n'.repeat(1_500_000),
    [
      'q.yaml:1:1 file-too-large the file has more than 1,000,000 characters, so it is not read\n  is it the right file? A quiz or a lesson has some ten thousand characters',
    ],
  ],
  [
    'a tab',
    swap('    objective', '\tobjective'),
    [
      'q.yaml:20:1 yaml-tab a tab is used as indentation, which YAML forbids\n  indent with two spaces',
    ],
  ],
  [
    'a key twice',
    swap('lesson: count-carefully', 'lesson: count-carefully\nlesson: other'),
    [
      'q.yaml:3:1 yaml-duplicate-key the key `lesson` stands twice in the same block\n  keep one of the two',
    ],
  ],
  [
    'an unknown key',
    swap('    prompt:', '    promt:'),
    ['q.yaml:7:5 unknown-key unknown key `promt`\n  did you mean `prompt`?'],
  ],
  [
    'a key that nothing resembles',
    swap('purpose: exit', 'purpose: exit\nzebra: 1'),
    [
      'q.yaml:4:1 unknown-key unknown key `zebra`\n  known keys: title, lesson, purpose, reads, pass, feedback, tries, draw, shuffle, certainty, passages, questions',
    ],
  ],
  [
    'a missing key',
    swap('    level: analyse\n', ''),
    ['q.yaml:5:5 missing-key `level` is missing'],
  ],
  [
    'an unknown type',
    swap('single-choice', 'single-chioce'),
    [
      `q.yaml:6:11 shape \`type\` is \`single-chioce\`, which is not a type of question\n  did you mean \`single-choice\`? one of: ${questionTypes.join(', ')}`,
    ],
  ],
  [
    'evidence misspelt',
    swap('claim: rockets', 'clam: rockets'),
    ['q.yaml:19:18 unknown-key unknown key `clam`\n  did you mean `claim`?'],
  ],
  [
    'no evidence',
    swap('[{ claim: rockets }]', '[]'),
    ['q.yaml:19:15 shape `evidence`: a question names its evidence'],
  ],
  [
    'no correct option',
    swap('        correct: true\n', ''),
    ['q.yaml:11:7 shape `options`: exactly one option is `correct: true`'],
  ],
  [
    'a bad id',
    swap('id: both', 'id: Both_ways'),
    ['q.yaml:11:13 shape `id`: an id has lower-case letters, digits and single hyphens'],
  ],
  [
    'a number',
    swap('text: Both can be right', 'text: 3000'),
    [
      `q.yaml:12:15 yaml-misread \`text\` should be text, but YAML reads the number 3000\n  ${BLOCK}`,
    ],
  ],
  [
    'a truth value',
    swap('text: Both can be right', 'text: true'),
    [
      `q.yaml:12:15 yaml-misread \`text\` should be text, but YAML reads the boolean true\n  ${BLOCK}`,
    ],
  ],
  [
    'a tilde',
    swap('text: Both can be right', 'text: ~'),
    [
      `q.yaml:12:15 yaml-misread \`text\` should be text, but YAML reads nothing\n  write a text, or ${BLOCK}`,
    ],
  ],
  [
    'a colon',
    swap('text: Both can be right', 'text: He said: both'),
    [
      `q.yaml:12:15 yaml-misread YAML reads \`: \` inside a value as a key and its value\n  ${BLOCK}`,
    ],
  ],
  [
    'a hash',
    swap('text: Both can be right', 'text: Report #1 is right'),
    [
      `q.yaml:12:21 yaml-comment the text ends here: YAML reads \` #\` and what follows as a comment\n  ${BLOCK}; a comment has two spaces before \`#\``,
    ],
  ],
  ['a comment', swap('text: Both can be right', 'text: Both can be right  # the key'), []],
  [
    'a bracket',
    swap('text: Both can be right', 'text: [sic] is right'),
    [`q.yaml:12:21 yaml-misread YAML reads a value that opens with \`[\` as a list\n  ${BLOCK}`],
  ],
  [
    'a list',
    swap('text: Both can be right', 'text: [sic]'),
    [`q.yaml:12:15 yaml-misread \`text\` should be text, but YAML reads a list\n  ${BLOCK}`],
  ],
  [
    'an at sign',
    swap('text: Both can be right', 'text: @jimsciutto is right'),
    [
      `q.yaml:12:15 yaml-misread YAML reads a value that opens with \`@\` as reserved for later use\n  ${BLOCK}`,
    ],
  ],
  [
    'an opening quote',
    swap('text: Both can be right', "text: 'Both' can be right"),
    [
      `q.yaml:12:22 yaml-misread YAML reads a value that opens with \`'\` as a quoted value that ends at the next \`'\`\n  ${BLOCK}`,
    ],
  ],
  ['a bare date', swap('text: Both can be right', 'text: 2020-11-18'), []],
])('%s', (_, text, problems) => {
  expect(said(text)).toEqual(problems);
});

const UNDER = 'the keys of one block, and the dashes of one list, stand exactly under each other';
const MISTAKES: [name: string, text: string, problem: string][] = [
  [
    'a tab in each line',
    GOOD.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
    '5:1 yaml-tab a tab is used as indentation, which YAML forbids\n  indent with two spaces; 17 lines have tabs',
  ],
  [
    'a block that is not indented',
    swap('      One report counts', '    One report counts'),
    '8:5 yaml-syntax the text of `prompt` is not indented\n  indent each of its lines by two spaces more than `prompt`',
  ],
  [
    'a text that goes on under its key',
    swap('explanation: Ask', 'explanation: Ask\n    the author. Ask'),
    '19:5 yaml-syntax a key with `: ` behind it should stand here\n  is it text of the key above? Then indent it by two spaces more than that key',
  ],
  [
    'a dash without a space',
    swap('      - id: mistake', '      -id: mistake'),
    '15:7 yaml-syntax the dash has no space behind it\n  write `- `, then the item',
  ],
  [
    'the dash of a word processor',
    swap('  - id: two-counts', '  – id: two-counts'),
    '5:3 yaml-syntax an item of a list opens with `-`, here with `–`\n  write `- `',
  ],
  [
    'a colon without a space',
    swap('level: analyse', 'level:analyse'),
    '21:5 yaml-syntax the colon of `level` has no space behind it\n  write `level: `',
  ],
  [
    'a dash one column off',
    swap('      - id: mistake', '     - id: mistake'),
    `15:6 yaml-syntax this line is indented by 5 spaces, which fits no line above it\n  ${UNDER}`,
  ],
  [
    'a key one column off',
    swap('    level:', '   level:'),
    `21:4 yaml-syntax this line is indented by 3 spaces, which fits no line above it\n  ${UNDER}`,
  ],
  [
    'a key too deep',
    swap('    level:', '      level:'),
    `21:7 yaml-syntax this line is indented deeper than \`objective\` above it\n  ${UNDER}`,
  ],
  [
    'a quotation mark that is never closed',
    swap('text: Both can', 'text: "Both can'),
    `12:15 yaml-misread YAML reads a value that opens with \`"\` up to the next \`"\`, and there is none\n  ${BLOCK}`,
  ],
  [
    'an option without its dash',
    swap('      - id: mistake', '        id: mistake'),
    '15:9 yaml-duplicate-key the key `id` stands twice in the same block, and others after it\n  each item of a list opens with `- `: is one missing here?',
  ],
  [
    'a line out of place behind a lost dash',
    swap('      - id: mistake', '        id: mistake').replace('    level:', '   level:'),
    `21:4 yaml-syntax this line is indented by 3 spaces, which fits no line above it\n  ${UNDER}`,
  ],
  [
    'a question without its dash',
    swap('  - id: two-counts', '    id: two-counts'),
    '5:5 shape `questions` should be a list, but is a map\n  each item of a list opens with `- `',
  ],
  [
    'a second file',
    swap('questions:', '---\nquestions:'),
    '4:1 yaml-syntax a line with `---` begins a second file in this one\n  take the line out',
  ],
];

test.each(MISTAKES)('%s is told as one mistake, whatever the line ends', (_, text, problem) => {
  expect(said(text)).toEqual([`q.yaml:${problem}`]);
  expect(said(text.replaceAll('\n', '\r\n'))).toEqual([`q.yaml:${problem}`]);
});

const ESCAPES: [written: string, places: string[]][] = [
  ['"a\\u202E b"', ['12:17 U+202E']],
  ['"\\x07 and \\U000E0041"', ['12:16 U+0007', '12:25 U+E0041']],
  ['"\\e\\L"', ['12:16 U+001B', '12:18 U+2028']],
  ['"a backslash, \\\\u202E"', []],
  ['"\\tone\\ntwo \\u201Cx\\u201D"', []],
  ["'\\u202E'", []],
];

test.each(ESCAPES)('hidden characters that %s spells out', (written, places) => {
  const { problems } = readYaml('q.yaml', swap('text: Both can be right', `text: ${written}`));
  expect(
    problems.map(({ rule, line, col, message }) => [
      rule,
      `${line}:${col} ${message.split(' ')[0]}`,
    ]),
  ).toEqual(places.map((place) => ['hidden-character', place]));
});

test('an asterisk is read as an alias, and that is all that is said', () => {
  const [first] = said(swap('text: Both can be right', 'text: *both'));
  expect(first).toBe(
    `q.yaml:12:15 yaml-alias YAML reads a value that opens with \`*\` as a reference to another one\n  ${BLOCK}`,
  );
});

test('aliases are never resolved, so that no bomb goes off', () => {
  const bomb = ['a0: &a0 [x, x]'];
  for (let n = 1; n < 40; n += 1) bomb.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
  const { problems, yaml } = readYaml('bomb.yaml', bomb.join('\n'));
  // A name for each of 40 lists, and two references in all but the first.
  expect(problems).toHaveLength(40 + 78);
  expect(problems[0]?.rule).toBe('yaml-alias');
  expect(yaml?.value).toBeUndefined();
});

test.each(['- '.repeat(300_000), '{a: '.repeat(200_000), '['.repeat(900_000), '? '.repeat(1000)])(
  'deep nesting is refused at once (%#)',
  (text) => {
    const before = performance.now();
    expect(readYaml('deep.yaml', text).problems).toEqual([
      {
        file: 'deep.yaml',
        line: 1,
        col: 1,
        rule: 'yaml-syntax',
        severity: 'error',
        message: 'the file is nested too deeply to be read',
      },
    ]);
    expect(performance.now() - before).toBeLessThan(500);
  },
);

test('a character of a folded text is found in the file', () => {
  const { yaml } = readYaml(
    'q.yaml',
    GOOD.replace('What follows?', 'What “follows”, what “then”?'),
  );
  const prompt = yaml?.texts.find(({ path }) => path.at(-1) === 'prompt');
  expect(prompt?.path).toEqual(['questions', 0, 'prompt']);
  const at = prompt?.value.lastIndexOf('“') ?? 0;
  expect(prompt?.placeOf(at)).toEqual({ file: 'q.yaml', line: 9, col: 28 });
});
