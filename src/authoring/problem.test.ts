import { expect, test } from 'vitest';
import { ALLOWABLE, CATALOGUE, IN_PROSE, isRule, severityOf } from './catalogue.ts';
import { firstProblems, MOST_SHOWN, problem, sortProblems } from './problem.ts';

const at = (line: number, file = 'a.yaml') => ({ file, line, col: 1 });

test('of one rule in one file the first are shown, and the last of them says that there are more', () => {
  const many = Array.from({ length: 1000 }, (_, n) => problem('shape', at(1000 - n), 'x'));
  const others = [
    problem('shape', at(1, 'b.yaml'), 'x'),
    problem('file-empty', at(2000), 'y', 'z'),
  ];
  const sorted = sortProblems([...many, ...others]);
  expect(sorted.map(({ line }) => line)).toEqual([
    ...Array.from({ length: MOST_SHOWN }, (_, n) => n + 1),
    2000,
    1,
  ]);
  expect(sorted.filter(({ hint }) => hint?.includes('more')).map(({ line }) => line)).toEqual([50]);
  // As many as are shown are all of them.
  expect(sortProblems(many.slice(0, MOST_SHOWN)).some(({ hint }) => hint)).toBe(false);
});

test('very many findings are counted without looking at each', () => {
  let looked = 0;
  const toProblem = (line: number) => {
    looked += 1;
    return problem('shape', at(line), 'x');
  };
  const lines = Array.from({ length: 1000 }, (_, n) => n + 1);
  expect(firstProblems(lines, toProblem, 'more').at(-1)).toMatchObject({
    line: 50,
    message: 'here and below stand 951 more',
  });
  expect(looked).toBe(MOST_SHOWN);
  expect(firstProblems(lines.slice(0, 49), toProblem, 'more')).toHaveLength(49);
  expect(firstProblems([], toProblem, 'more')).toEqual([]);
});

test('what is repeated in a message is cut in the middle', () => {
  const { message } = problem('shape', at(1), `\`${'a'.repeat(100_000)}\` is no id`);
  expect(message.length).toBeLessThan(400);
  expect(message).toMatch(/^`a+ … a+` is no id$/);
});

test('weights: what fails a build, and what may be answered', () => {
  expect([severityOf('shape'), severityOf('stem-length'), severityOf('negative-stem')]).toEqual([
    'error',
    'warning',
    'error',
  ]);
  expect(ALLOWABLE.has('negative-stem') && ALLOWABLE.has('stem-length')).toBe(true);
  expect(ALLOWABLE.has('shape') || ALLOWABLE.has('constructor')).toBe(false);
  expect([isRule('shape'), isRule('constructor')]).toEqual([true, false]);
  // A slide is made of a lesson's words or of a question's.
  expect([...ALLOWABLE].filter((rule) => IN_PROSE.has(rule))).toEqual(['slide-words']);
  expect(new Set([...ALLOWABLE, ...IN_PROSE]).size).toBe(
    Object.values(CATALOGUE).filter((weight) => weight !== 'error').length,
  );
});
