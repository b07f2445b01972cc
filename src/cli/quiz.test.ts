import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILES } from '../../tests/content/fixture.ts';

const QUIZ = 'quizzes/ferry-exit.yaml';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'quiz-'));
  for (const [file, text] of FILES) put(file, text);
  put('README.md', 'x');
});
afterAll(() => rmSync(root, { recursive: true }));

function put(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What the command says, both streams, and how it ends. */
function run(...args: string[]): [status: number | null, said: string] {
  const script = resolve('src/cli/quiz.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return [status, `${stdout}${stderr}`];
}

test('checks a quiz by its path or by its id, and counts', () => {
  expect(run('check', QUIZ)).toEqual([0, `${QUIZ}: 4 questions, no error\n`]);
  const short = (FILES.get(QUIZ) ?? '').replace('purpose: exit', 'purpose: exam');
  put(QUIZ, short.replace('text: What it costs', 'text: What it costs.'));
  expect(run('check', 'ferry-exit')).toEqual([
    1,
    `${QUIZ}:3:10 shape \`purpose\` is \`exam\`, which is not one of its values
  did you mean \`exit\`? one of: guess-first, embedded, exit, pretest, posttest, delayed, review
${QUIZ}:33:28 warning options-parallel this option ends with a full stop or another mark, and others do not
  an option that looks different is chosen or left out for its looks
${QUIZ}: 1 error, 1 warning\n`,
  ]);
  put(QUIZ, FILES.get(QUIZ) ?? '');
}, 30_000);

test('never calls a file sound that it has not read', () => {
  expect(run('check', 'README.md')).toEqual([
    1,
    'README.md is not checked: quizzes are the files quizzes/<id>.yaml\n',
  ]);
}, 30_000);

test('ends with a sentence where a flag is unknown', () => {
  const [status, said] = run('new', '--titel', 'x');
  expect(status).toBe(1);
  expect(said).toMatch(/^Unknown option '--titel'\nnpm run quiz -- new /);
}, 30_000);

test('makes a file that has its lesson’s objective, and says how to go on', () => {
  expect(run('new', 'mine', '--types', 'single-choice', '--lesson', 'the-ferry')).toEqual([
    0,
    `quizzes/mine.yaml written. Place it in content/lessons/ with <Quiz id="mine" />, then run
npm run quiz -- check quizzes/mine.yaml\n`,
  ]);
  expect(readFileSync(join(root, 'quizzes/mine.yaml'), 'utf8')).toContain('objective: count-boats');
}, 30_000);
