import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonMinutes, partMinutes } from './minutes.ts';

const load = fc.record({
  words: fc.nat(5000),
  questions: fc.nat(40),
  exhibits: fc.nat(5),
});
const part = (words: number, questions = 0, exhibits = 0) => ({ words, questions, exhibits });

test('adds reading, questions and exhibits', () => {
  expect(lessonMinutes({ words: 1300, questions: 12, exhibits: 1 })).toEqual({ from: 15, to: 30 });
});

test('never gives less time to more work', () => {
  fc.assert(
    fc.property(load, (less) => {
      const more = lessonMinutes({
        ...less,
        questions: less.questions + 1,
        words: less.words + 50,
      });
      expect(more.from).toBeGreaterThanOrEqual(lessonMinutes(less).from);
      expect(more.to).toBeGreaterThanOrEqual(more.from);
    }),
  );
});

test.each([
  ['equal parts', [part(300), part(300)], { from: 5, to: 5 }, [3, 2]],
  [
    'reading beside questions',
    [part(600), part(0, 4), part(0, 0, 1)],
    { from: 10, to: 16 },
    [4, 5, 4],
  ],
  ['a part without work has its minute', [part(0), part(900)], { from: 5, to: 5 }, [1, 4]],
  ['no work at all', [part(0), part(0)], { from: 5, to: 5 }, [3, 2]],
  [
    'more parts than minutes',
    Array.from({ length: 8 }, () => part(10)),
    { from: 5, to: 5 },
    [1, 1, 1, 1, 1, 0, 0, 0],
  ],
  ['no parts', [], { from: 5, to: 5 }, []],
])('%s', (_, parts, range, minutes) => {
  expect(partMinutes(parts, range)).toEqual(minutes);
});

test('the parts of a lesson add up to the middle of its range, and none is less than nothing', () => {
  fc.assert(
    fc.property(fc.array(load, { minLength: 1, maxLength: 15 }), (parts) => {
      const sum = (key: keyof (typeof parts)[number]) =>
        parts.reduce((all, each) => all + each[key], 0);
      const whole = lessonMinutes({
        words: sum('words'),
        questions: sum('questions'),
        exhibits: sum('exhibits'),
      });
      const minutes = partMinutes(parts, whole);
      expect(minutes.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
      expect(minutes.reduce((all, each) => all + each, 0)).toBe(
        Math.round((whole.from + whole.to) / 2),
      );
    }),
  );
});
