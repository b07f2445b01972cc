import { expect, test } from 'vitest';
import type { Answer } from '../rules/item-parts.ts';
import { CUES } from './cues.ts';

const answers = (texts: readonly string[]): Answer[] =>
  texts.map((text, at) => ({
    text,
    at: ['options', at],
    path: ['options', at, 'text'],
    correct: false,
    credit: undefined,
    misconception: undefined,
    feedback: undefined,
  }));

const points = (name: string, texts: readonly string[], prompt = '') =>
  CUES.find((cue) => cue.name.includes(name))?.points(answers(texts), prompt);

test.each([
  ['longest', ['one', 'one two', 'one two three'], [2]],
  ['longest', ['one two', 'one', 'two one'], [0, 2]],
  ['shortest', ['one two', 'one', 'two one'], [1]],
  ['shortest', ['a b', 'c d'], [0, 1]],
  ['without absolutes', ['It is always so', 'It may be', 'It was'], [1, 2]],
  ['without absolutes', ['It is ‘always’ so', 'It may be'], [0, 1]],
  ['middle one', ['500', '2,500', '3,000'], [1]],
  ['middle one', ['3,000 troops', '500 troops', '2,500 troops', '5,200 troops'], [0, 2]],
  ['middle one', ['500', '2,500'], []],
  ['middle one', ['500', '2,500', 'nobody knows'], []],
  ['middle one', ['under 10', '10–20', 'over 20'], [1]],
] as const)('%s of %j', (name, texts, expected) => {
  expect(points(name, texts)).toEqual(expected);
});

test('the echo is the option with most words of the prompt', () => {
  const prompt = 'What did the report say of the rockets?';
  expect(points('echoes', ['Rockets fell', 'A report of rockets', 'Nothing'], prompt)).toEqual([1]);
  expect(points('echoes', ['This', 'That'], prompt)).toEqual([0, 1]);
});
