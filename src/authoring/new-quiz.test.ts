import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionTypes } from '../quiz/examples.ts';
import { checkLibrary } from './check.ts';
import { newQuiz } from './new-quiz.ts';
import { readLibrary } from './read-library.ts';

const folders = ['content', 'content/sources', 'content/lessons', 'quizzes'];
const project = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:yaml|mdx)$/u.test(name))
      .map((name) => [`${folder}/${name}`, readFileSync(join(folder, name), 'utf8')] as const),
  ),
);

test('writes a file with which only its place in a lesson is wrong', () => {
  const id = 'a-new-one';
  const file = `quizzes/${id}.yaml`;
  const text = newQuiz({
    id,
    title: 'New: a quiz',
    lesson: 'what-happened',
    purpose: 'embedded',
    types: questionTypes,
    objective: 'state-level',
  });

  const { library, problems } = readLibrary(new Map([...project, [file, text]]));
  const found = checkLibrary(library, problems, () => '').filter(
    (problem) => problem.file === file,
  );

  expect(library.quizzes.get(id)?.questions.map((question) => question.type)).toEqual(
    questionTypes,
  );
  expect(found.map(({ rule }) => rule)).toEqual(['unplaced-question']);
});

test('explains each key once and keeps defaults out', () => {
  const text = newQuiz({
    id: 'x',
    title: 'X',
    lesson: 'what-happened',
    purpose: 'exit',
    types: ['single-choice', 'single-choice'],
  });

  expect(text.match(/# permanent/gu)).toHaveLength(1);
  expect(text).not.toMatch(/correct: false|hints: \[\]/u);
});
