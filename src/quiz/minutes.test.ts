import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonMinutes } from './minutes.ts';

test('adds reading, questions and exhibits', () => {
  expect(lessonMinutes({ words: 1300, questions: 12, exhibits: 1 })).toEqual({ from: 15, to: 30 });
});

test('never gives less time to more work', () => {
  const lesson = fc.record({
    words: fc.nat(5000),
    questions: fc.nat(40),
    exhibits: fc.nat(5),
  });
  fc.assert(
    fc.property(lesson, (less) => {
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
