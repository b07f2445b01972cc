/** The tests of the course, as the plan of the course wants them. */
import { describe, expect, test } from 'vitest';
import { lessonOf } from '../../src/authoring/library.ts';
import type { Question } from '../../src/quiz/question.ts';
import { seedOf, shuffled } from '../../src/quiz/shuffle.ts';
import { loadLibrary } from '../../src/site/library.ts';

const { library } = loadLibrary(process.cwd());
const quiz = (id: string) => {
  const found = library.quizzes.get(id);
  if (!found) throw new Error(`no quiz ${id}`);
  return found;
};
const [before, after, later] = ['pre-test', 'post-test', 'delayed-test'].map(quiz) as [
  ReturnType<typeof quiz>,
  ReturnType<typeof quiz>,
  ReturnType<typeof quiz>,
];
const verdicts = (questions: readonly Question[]) =>
  Map.groupBy(questions, ({ judges }) => judges?.verdict ?? 'none');

test('they ask 12, 24 and 10 questions, each with a certainty', () => {
  expect([before, after, later].map(({ questions }) => questions.length)).toEqual([12, 24, 10]);
  expect([before, after, later].every(({ certainty }) => certainty)).toBe(true);
});

test('the first has three facts, a skill of each lesson from 2 to 8, and two passages', () => {
  const passages = new Set(
    before.questions.filter(
      ({ judges }) => judges?.verdict === 'sound' || judges?.verdict === 'flawed',
    ),
  );
  const lessons = before.questions
    .filter((question) => !passages.has(question))
    .map((question) => library.objectives.get(question.objective)?.lesson);
  expect(passages.size).toBe(2);
  expect(lessons.slice(0, 3)).toEqual(Array(3).fill('what-happened'));
  expect(new Set(lessons.slice(3)).size).toBe(7);
});

describe('other forms of a question', () => {
  const forms = [after, later].flatMap(({ questions }) =>
    questions.filter(({ variantOf }) => variantOf !== undefined),
  );

  test('the test at the end has one of each, the delayed one of ten', () => {
    const of = (questions: readonly Question[]) =>
      questions.flatMap(({ variantOf }) => variantOf ?? []);
    const ids = before.questions.map(({ id }) => id);
    expect(of(after.questions).toSorted()).toEqual(ids.toSorted());
    expect(ids).toEqual(expect.arrayContaining(of(later.questions)));
    expect(new Set(of(later.questions)).size).toBe(10);
  });

  test.each(forms.map((form) => [form.id, form] as const))(
    '%s tests the same, in the same way, by other words',
    (_id, form) => {
      const first = before.questions.find(({ id }) => id === form.variantOf);
      expect(form).toMatchObject({
        type: first?.type,
        objective: first?.objective,
        level: first?.level,
      });
      expect(form.prompt).not.toBe(first?.prompt);
    },
  );
});

test('as many passages are sound as are flawed, and no flawed one is an outlet’s', () => {
  for (const { questions } of [before, after, later]) {
    const found = verdicts(questions);
    expect(found.get('sound')?.length).toBe(found.get('flawed')?.length);
    expect(found.get('flawed')?.flatMap(({ judges }) => judges?.source ?? [])).toEqual([]);
  }
});

test('each question has a lesson to open its reasons', () => {
  for (const one of [before, after, later])
    for (const question of one.questions) expect(lessonOf(library, one, question)).toBeDefined();
});

test('the key stands in each place about as often, in the order that pages and paper show', () => {
  const places = [before, after, later].flatMap(({ questions }) =>
    questions.flatMap(({ id, ...question }) => {
      if (question.type !== 'single-choice') return [];
      const key = question.options.find(({ correct }) => correct)?.id ?? '';
      const ids = question.options.map((option) => option.id);
      return shuffled(ids, seedOf(id)).indexOf(key);
    }),
  );
  for (const place of [0, 1, 2]) {
    const share = places.filter((each) => each === place).length / places.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.45);
  }
});

test('the key is the longest option in at most two of five questions', () => {
  const longest = [before, after, later, quiz('practice-one')].flatMap(({ questions }) =>
    questions.flatMap((question) => {
      if (question.type !== 'single-choice') return [];
      const words = (text: string) => text.split(/\s+/u).length;
      const key = question.options.find(({ correct }) => correct)?.text ?? '';
      const others = question.options.filter(({ correct }) => !correct);
      return [others.every(({ text }) => words(text) < words(key))];
    }),
  );
  expect(longest.filter(Boolean).length / longest.length).toBeLessThanOrEqual(0.4);
});
