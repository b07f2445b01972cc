import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { keyOf, score as scored } from './score.ts';

const score = inWordsOf('single-choice', scored);

const { question } = example;

test('pays a defensible answer its credit', () => {
  const options = question.options.map((option) =>
    option.id === 'mistake' ? { ...option, credit: 0.5 } : option,
  );
  const key = keyOf(schema.parse({ ...question, options }));
  expect(score(key, 'mistake')).toMatchObject({
    earned: 0.5,
    parts: { mistake: 'near', both: 'miss' },
  });
});

test('explains part of a point, and nothing else', () => {
  const say = (credit: number) => {
    const found = score({ a: credit, b: 1 }, 'a');
    return found.kind === 'scored' ? found.say : undefined;
  };

  expect(say(0.5)).toBe('A defensible answer, with part of the point.');
  expect([say(0), say(1)]).toEqual(['', '']);
});

test('asks again when the chosen option is gone, even under a hostile name', () => {
  for (const gone of ['gone', '__proto__', 'constructor', '']) {
    expect(score(keyOf(question), gone).kind).toBe('unanswered');
  }
});

test.each([
  ['no correct option', question.options.map((option) => ({ ...option, correct: false }))],
  ['two correct options', question.options.map((option) => ({ ...option, correct: true }))],
  ['one option', question.options.slice(0, 1)],
])('refuses %s', (_, options) => {
  expect(schema.safeParse({ ...question, options }).success).toBe(false);
});
