import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, hitOf, leanOf, MARGIN, type Pointing, tallyOf, varianceOf } from './chance.ts';

/** Every way in which `right` answers can stand among `answers`. */
function* placings(answers: number, right: number): Generator<readonly number[]> {
  if (right === 0) yield [];
  else
    for (let at = right - 1; at < answers; at += 1)
      for (const rest of placings(at, right - 1)) yield [...rest, at];
}

const shape = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.nat(), fc.nat())
  .map(([answers, a, b]) => ({
    answers,
    right: 1 + (a % (answers - 1)),
    pointed: 1 + (b % answers),
  }));

/** Hits of a rule of thumb that points at the first answers, over all placings of the right ones. */
function allHits({ answers, right, pointed }: Omit<Pointing, 'hits'>): number[] {
  return [...placings(answers, right)].map((places) =>
    hitOf({ answers, right, pointed, hits: places.filter((at) => at < pointed).length }),
  );
}
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('by chance', () => {
  it('the mean hit over all placings is the share of right answers, however many tie', () => {
    fc.assert(
      fc.property(shape, (one) => {
        expect(mean(allHits(one))).toBeCloseTo(chanceOf({ ...one, hits: 0 }), 10);
      }),
    );
  });

  it('the variance is that of all placings', () => {
    fc.assert(
      fc.property(shape, (one) => {
        const hits = allHits(one);
        const centre = mean(hits);
        const spread = mean(hits.map((hit) => (hit - centre) ** 2));
        expect(varianceOf({ ...one, hits: 0 })).toBeCloseTo(spread, 10);
      }),
    );
  });
});

describe('tallyOf', () => {
  const three = (hits: number, pointed = 1): Pointing => ({ answers: 3, right: 1, pointed, hits });

  it('leaves out sets in which all answers tie, and those without a pointer', () => {
    expect(tallyOf([three(1, 3), { answers: 3, right: 1, pointed: 0, hits: 0 }]).sets).toBe(0);
  });

  it.each([
    ['always right', [three(1), three(1)], 2],
    ['a tie of two that has the key', [three(1, 2)], 0.5],
    ['a tie of two that has not', [three(0, 2)], 0],
  ])('%s', (_, pointings, hits) => {
    expect(tallyOf(pointings)).toMatchObject({ sets: pointings.length, hits });
  });
});

describe('leanOf', () => {
  it('says nothing of nothing', () => {
    expect(leanOf(tallyOf([]))).toEqual({ lean: 0, most: MARGIN.share });
  });

  it('allows more where sets are few, and never less than ten points', () => {
    const wide = leanOf(tallyOf(Array(12).fill({ answers: 3, right: 1, pointed: 1, hits: 1 })));
    const close = leanOf(tallyOf(Array(400).fill({ answers: 3, right: 1, pointed: 1, hits: 1 })));
    expect(wide.most).toBeCloseTo((2 * Math.sqrt(12 * (2 / 9))) / 12, 10);
    expect(close.most).toBe(0.1);
    expect(wide.lean).toBeCloseTo(2 / 3, 10);
  });

  it('finds no lean in a bank keyed at random, in all but a few', () => {
    const random = fc.array(fc.record({ shape, seed: fc.nat() }), { minLength: 60, maxLength: 90 });
    let leaning = 0;
    let banks = 0;
    fc.assert(
      fc.property(random, (sets) => {
        const tally = tallyOf(
          sets.map(({ shape: one, seed }) => {
            const all = [...placings(one.answers, one.right)];
            const places = all[seed % all.length] ?? [];
            return { ...one, hits: places.filter((at) => at < one.pointed).length };
          }),
        );
        const { lean, most } = leanOf(tally);
        banks += 1;
        if (lean > most) leaning += 1;
      }),
      { numRuns: 300 },
    );
    expect(leaning / banks).toBeLessThan(0.06);
  });
});
