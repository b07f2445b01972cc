import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { keyOf, type Response, score as scored, wordsIn } from './score.ts';

const score = inWordsOf('extended-text', scored);

const { question } = example;
const key = keyOf(question);

test.each([
  ['', 0],
  [' \n\t', 0],
  ['one', 1],
  ['US-led forces', 2],
  ['2,500 troops', 2],
  ['– … !', 0],
  ['the plan — its date', 4],
  ['“will reduce”', 2],
  ['Iraq’s\nprime\u00a0minister', 3],
  ['القوات الأمريكية', 2],
])('counts the words of %j', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});

test('takes a text of three words, and asks for one below that', () => {
  expect(score(key, { text: 'It is done.' })).toEqual({
    kind: 'ungraded',
    say: 'Compare it with the model answers, then rate it.',
  });
  expect(score(key, { text: 'Done … !' })).toEqual({
    kind: 'unanswered',
    say: 'Write a few words first.',
  });
});

test('never grades, and never throws, whatever the record holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ text: fc.oneof(fc.string(), fc.jsonValue()) })),
      (stored) => {
        expect(['ungraded', 'unanswered']).toContain(score(key, stored as Response).kind);
      },
    ),
  );
});

test('a longer text is never taken back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, more) => {
      if (score(key, { text }).kind !== 'ungraded') return;
      expect(score(key, { text: `${text} ${more}` }).kind).toBe('ungraded');
    }),
  );
});

test('has a key that knows the levels, and no words', () => {
  expect(key).toEqual({ speaker: 3, act: 3, mission: 2 });
});

const [criterion] = question.rubric;
const [model] = question.models;

test.each([
  ['words', { from: 40, to: 40 }, 'less than'],
  ['words', { from: 100, to: 600 }, '500'],
  ['rubric', [], 'at least one criterion'],
  ['rubric', Array.from({ length: 7 }, (_, at) => ({ ...criterion, id: `c${at}` })), 'six'],
  ['rubric', [criterion, criterion], 'same id'],
  ['rubric', [{ ...criterion, levels: ['Good.'] }], 'two levels'],
  ['rubric', [{ ...criterion, levels: ['a', 'b', 'c', 'd', 'e'] }], 'four levels'],
  ['rubric', [{ ...criterion, levels: ['Same.', 'Same.'] }], 'same words'],
  ['models', [], 'at least one model answer'],
  ['models', [model, model, model, model], 'three model answers'],
])('refuses %s %j', (field, value, message) => {
  const result = schema.safeParse({ ...question, [field]: value });
  expect(result.error?.issues.map((issue) => issue.message).join()).toContain(message);
});
