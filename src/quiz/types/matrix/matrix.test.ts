import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, NONE, type Response, score as scored } from './score.ts';

const score = inWordsOf('matrix', scored);

const columns = fc
  .integer({ min: 2, max: 6 })
  .map((count) => Array.from({ length: count }, (_, at) => `c${at}`));
/** Keys of grids with boxes: any cells in a row, or none. */
const keys: fc.Arbitrary<Key> = columns.chain((ids) =>
  fc.array(fc.subarray(ids), { minLength: 2, maxLength: 8 }).map((rows) => ({
    columns: ids,
    rows: Object.fromEntries(
      rows.map((cells, at) => [`r${at}`, cells.length > 0 ? cells : [NONE]]),
    ),
  })),
);
const cellsOf = (key: Key) => [...key.columns, NONE];
/** What a form can hold, and what only a damaged record does: ‘none’ beside other cells. */
const responsesTo = (key: Key): fc.Arbitrary<Response> =>
  fc.record(
    Object.fromEntries(Object.keys(key.rows).map((row) => [row, fc.subarray(cellsOf(key))])),
  );
const answered = keys.chain((key) => fc.tuple(fc.constant(key), responsesTo(key)));
const points = (key: Key, response: Response) => {
  const result = score(key, response);
  return result.kind === 'scored' ? result.earned : 0;
};

describe('one row of boxes', () => {
  const key: Key = { columns: ['a', 'b', 'x', 'y', 'z'], rows: { r: ['a', 'b'], s: ['a'] } };
  test.each([
    [['a'], 1 / 2, 'near'],
    [['a', 'x'], 1 / 2 - 1 / 3, 'near'],
    [['b', 'a'], 1, 'hit'],
    [['a', 'b', 'x'], 2 / 3, 'near'],
    [['a', 'b', 'x', 'y', 'z'], 0, 'no'],
    [['x'], 0, 'no'],
    [[NONE], 0, 'no'],
    [[], 0, 'miss'],
    [['gone'], 0, 'miss'],
  ])('earns for %j what Moodle’s multichoice gives', (ticked, share, verdict) => {
    const result = score(key, { r: ticked, s: ['x'] });
    expect(result).toMatchObject({ parts: { r: verdict, s: 'no' } });
    expect(points(key, { r: ticked, s: ['x'] })).toBeCloseTo(share / 2, 12);
  });
});

test('takes ‘none of these’ for the right cell where no column is', () => {
  const key: Key = { columns: ['a', 'b'], rows: { r: [NONE], s: ['a', 'b'] } };
  expect(points(key, { r: [NONE] })).toBe(1 / 2);
  expect(points(key, { r: ['a', 'b'] })).toBe(0);
  expect(points(key, { s: ['a', 'b'] })).toBe(1 / 2);
  expect(points(key, { s: [NONE] })).toBe(0);
});

test('gives a row of radio buttons 1 or 0, and says how many rows are right', () => {
  const key: Key = { columns: ['a', 'b', 'c'], rows: { r: ['a'], s: ['b'], t: ['a'] } };
  expect(score(key, { r: ['a'], s: ['c'] })).toMatchObject({
    earned: 1 / 3,
    parts: { r: 'hit', s: 'no', t: 'miss' },
    say: '1 of 3 rows are right.',
  });
});

test('never pays for ticking every cell, nor for every column unless all are right', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const all = (cells: string[]) =>
        Object.fromEntries(Object.keys(key.rows).map((row) => [row, cells]));
      const whole = Object.values(key.rows).filter(
        (cells) => cells.length === key.columns.length && !cells.includes(NONE),
      );
      expect(points(key, all(cellsOf(key)))).toBe(0);
      expect(points(key, all(key.columns))).toBeCloseTo(
        whole.length / Object.keys(key.rows).length,
        12,
      );
    }),
  );
});

test('is full only for the key, whatever the order of ticks', () => {
  fc.assert(
    fc.property(answered, ([key, response]) => {
      const keyed = Object.entries(key.rows).every(([row, cells]) =>
        cellsOf(key).every((cell) => cells.includes(cell) === response[row]?.includes(cell)),
      );
      expect(points(key, response) === 1).toBe(keyed);
      expect(points(key, key.rows)).toBe(1);
      const turned = Object.fromEntries(
        Object.entries(response)
          .map(([row, cells]) => [row, cells.toReversed()] as const)
          .reverse(),
      );
      expect(points(key, turned)).toBe(points(key, response));
    }),
  );
});

test('never falls when a cell is put right', () => {
  fc.assert(
    fc.property(answered, fc.nat(), fc.nat(), ([key, response], atRow, atCell) => {
      const rows = Object.keys(key.rows);
      const row = rows[atRow % rows.length] ?? '';
      const cell = cellsOf(key)[atCell % cellsOf(key).length] ?? '';
      const others = (response[row] ?? []).filter((id) => id !== cell);
      const better = key.rows[row]?.includes(cell) ? [...others, cell] : others;
      expect(points(key, { ...response, [row]: better })).toBeGreaterThanOrEqual(
        points(key, response),
      );
    }),
  );
});

test('is unanswered without a tick, and survives what a damaged record holds', () => {
  const key = keyOf(example.question);
  for (const junk of [null, 7, 'dcnf', [], [['miller']], { gone: ['miller'] }, { dcnf: null }]) {
    expect(score(key, junk as unknown as Response).kind).toBe('unanswered');
  }
  const text = { dcnf: 'miller' } as unknown as Response;
  expect(score(key, text)).toMatchObject({ parts: { dcnf: 'near' } });
});

describe('refuses', () => {
  const { question } = example;
  const [first, ...rest] = question.rows;
  const refusal = (change: object) => {
    const result = schema.safeParse({ ...question, ...change });
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  const single = question.rows.map((row, at) => ({
    ...row,
    cells: [at > 0 ? 'miller' : 'hussein'],
  }));
  test.each([
    [
      'a column that is not there',
      { rows: [{ ...first, cells: ['trump'] }, ...rest] },
      /rows\.0\.cells\.0: no column is called trump; there are miller/,
    ],
    [
      'a cell named twice',
      { rows: [{ ...first, cells: ['miller', 'miller'] }, ...rest] },
      /rows\.0\.cells\.1: miller stands here twice/,
    ],
    [
      'two rows of one id',
      { rows: [first, first, ...rest] },
      /rows\.1\.id: two rows are called dcnf/,
    ],
    [
      'two columns of one id',
      { columns: [...question.columns, { id: 'miller', text: 'M' }] },
      /columns\.3\.id: two columns are called miller/,
    ],
    [
      'the same answer in every row',
      { rows: question.rows.map((row) => ({ ...row, cells: ['miller'] })) },
      /rows: every row has the same answer/,
    ],
    [
      'several cells without `multiple`',
      { multiple: false },
      /rows\.0\.cells: each row has one right cell/,
    ],
    [
      'a name for ‘none’ without `multiple`',
      { multiple: false, rows: single, none: 'Nobody' },
      /none: `none` goes with `multiple: true`/,
    ],
    [
      'a row without cells named',
      { rows: [{ ...first, cells: undefined }, ...rest] },
      /rows\.0\.cells/,
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(change)?.join('\n')).toMatch(message);
  });

  test('nothing where all columns of a row are right, or radio rows differ', () => {
    const all = { ...first, cells: ['miller', 'hussein', 'marotto'] };
    expect(refusal({ rows: [all, ...rest] })).toBeUndefined();
    expect(refusal({ multiple: false, rows: single })).toBeUndefined();
  });
});
