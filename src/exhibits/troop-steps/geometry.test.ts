import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  across,
  dayNumber,
  down,
  halfYears,
  rowsFor,
  staircase,
  withoutStart,
} from './geometry.ts';

const AXIS = { from: '2020-01-01', to: '2021-12-31' };

describe('across', () => {
  it('puts the ends of the axis at 0 and 100', () => {
    expect([across(AXIS.from, AXIS), across(AXIS.to, AXIS)]).toEqual([0, 100]);
  });

  it('counts the day of a leap year', () => {
    expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
  });

  it('puts the middle day at 50', () => {
    expect(across('2020-12-31', AXIS)).toBe(50);
  });

  it('keeps days outside the axis at its ends', () => {
    expect([across('2003-03-20', AXIS), across('2024-01-01', AXIS)]).toEqual([0, 100]);
  });

  it('never runs backwards in time', () => {
    const day = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2023-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, two) => {
        const [early, late] = one < two ? [one, two] : [two, one];
        expect(across(early, AXIS)).toBeLessThanOrEqual(across(late, AXIS));
      }),
    );
  });

  it('names a day that is none', () => {
    expect(() => across('2021-13-01', AXIS)).toThrow('2021-13-01');
  });

  it('refuses an axis without length', () => {
    expect(() => across('2021-01-01', { from: '2021-01-01', to: '2021-01-01' })).toThrow('forward');
  });
});

describe('down', () => {
  const frame = { top: 50, floor: 250 };

  it('puts the highest level at the top and zero on the floor', () => {
    expect([down(5200, 5200, frame), down(0, 5200, frame)]).toEqual([50, 250]);
  });

  it('draws heights in proportion to the numbers, so a half is half as high', () => {
    expect(down(2600, 5200, frame)).toBe(150);
  });
});

describe('staircase', () => {
  const treads = [
    { from: '2020-01-01', troops: 4, dashed: false },
    { from: '2020-12-31', troops: 2, dashed: false },
    { from: '2021-07-01', troops: 2, dashed: true },
  ];

  it('draws each level to the day of the next one, with a riser where the number changes', () => {
    const drawn = staircase(treads, AXIS, (troops) => troops * 10);

    expect(drawn).toEqual([
      { x1: 0, x2: 50, y1: 40, y2: 40, dashed: false },
      { x1: 50, x2: 50, y1: 40, y2: 20, dashed: false },
      { x1: 50, x2: across('2021-07-01', AXIS), y1: 20, y2: 20, dashed: false },
      { x1: across('2021-07-01', AXIS), x2: 100, y1: 20, y2: 20, dashed: true },
    ]);
  });

  it('leaves the time before the first level empty', () => {
    const [first] = staircase(treads.slice(1), AXIS, (troops) => troops);

    expect(first?.x1).toBe(50);
  });
});

describe('rowsFor', () => {
  it('keeps marks that are far apart in one row', () => {
    expect(rowsFor([0, 10, 20], 7)).toEqual([0, 0, 0]);
  });

  it('stacks marks that would touch, and goes back up when there is room', () => {
    expect(rowsFor([0.3, 0.5, 1, 12, 45, 45.2], 7)).toEqual([0, 1, 2, 0, 0, 1]);
  });

  it('never lets two marks in a row come closer than the gap', () => {
    const places = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 })
      .map((list) => list.sort((one, two) => one - two));
    fc.assert(
      fc.property(places, (sorted) => {
        const rows = rowsFor(sorted, 7);
        for (const row of new Set(rows)) {
          const inRow = sorted.filter((_, index) => rows[index] === row);
          for (const [index, place] of inRow.entries())
            if (index > 0) expect(place - (inRow[index - 1] ?? 0)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });
});

describe('halfYears', () => {
  it('names the first of January and of July inside the axis', () => {
    expect(halfYears({ from: '2019-12-01', to: '2021-06-30' })).toEqual([
      '2020-01-01',
      '2020-07-01',
      '2021-01-01',
    ]);
  });
});

describe('withoutStart', () => {
  it('keeps words that fit', () => {
    expect(withoutStart('the end of it', 20)).toEqual(['', 'the end of it']);
  });

  it('drops first words until the rest fits', () => {
    expect(withoutStart('officially announce the end of it', 24)).toEqual([
      'officially ',
      'announce the end of it',
    ]);
  });

  it('keeps three words whatever their length, since fewer are no quotation', () => {
    expect(withoutStart('one extraordinarily long quotation', 5)[1]).toBe(
      'extraordinarily long quotation',
    );
  });
});
