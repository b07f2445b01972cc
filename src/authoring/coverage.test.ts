import { expect, test } from 'vitest';
import { libraryOf } from '../../tests/content/fixture.ts';
import { coverageOf, coverageText, RegisterFile } from './coverage.ts';

const library = libraryOf();
const covered = (...entries: object[]) =>
  coverageOf(
    RegisterFile.parse({
      entries: entries.map((entry) => ({
        id: 'E1',
        what: 'It differs.',
        grade: 'A',
        rests: 'articles',
        ...entry,
      })),
    }).entries,
    library,
  );
const faultsOf = (entry: object) => covered(entry)[0]?.faults;

const HELD = { heldBy: ['how-often'] };
const TAUGHT = { taught: ['the-ferry#two-boats'] };

test.each([
  ['held and asked: its questions are found by the claim', HELD, []],
  ['held and taught', { heldBy: ['how-often'], ...TAUGHT }, []],
  ['taught, with no claim', TAUGHT, ['no claim holds it']],
  ['nothing at all', {}, ['no claim holds it', 'no lesson teaches it and no question asks it']],
  ['graded B, resting on the articles', { grade: 'B', ...TAUGHT }, ['no claim holds it']],
  ['graded B, resting on outside texts', { grade: 'B', rests: 'outside', ...TAUGHT }, []],
  ['a view that is left out', { grade: 'C', left: 'Readers differ.' }, []],
  [
    'a view with no word of it',
    { grade: 'C' },
    ['it has no claim, lesson or question, and no reason why'],
  ],
  [
    'a claim that is not there',
    { heldBy: ['how-often', 'how-seldom'] },
    ['no claim is called how-seldom'],
  ],
  [
    'a heading that is not there',
    { ...HELD, taught: ['the-ferry#three-boats'] },
    ['the lesson the-ferry has no heading three-boats'],
  ],
  ['a question that is not there', { ...HELD, items: ['x'] }, ['no question is called x']],
  [
    'a lesson that is not there yet: due, not missing',
    { taught: ['the-pier#fog'], heldBy: ['fog'] },
    [],
  ],
])('%s', (_, entry, faults) => {
  expect(faultsOf(entry)).toEqual(faults);
});

test('an entry stands in the register once', () => {
  expect(covered(HELD, HELD).map(({ faults }) => faults)).toEqual([
    [],
    ['it stands in the register twice'],
  ]);
});

test('what became of an entry', () => {
  const [one] = covered({
    heldBy: ['how-often', 'fog'],
    taught: ['the-ferry#two-boats', 'the-pier#fog'],
  });
  expect(one).toMatchObject({
    claims: ['how-often'],
    taught: ['the-ferry#two-boats'],
    items: ['how-many'],
    due: ['the-pier'],
  });
  expect(coverageText(covered({ heldBy: ['how-often'], taught: ['the-pier#fog'] }))).toContain(
    '| E1 | It differs. | A | `how-often` |  | `how-many` | waits for `the-pier` |',
  );
});

test('the document counts what it shows', () => {
  const text = coverageText(covered(HELD, { id: 'E2', grade: 'C', left: 'A view.' }));
  expect(text).toContain(
    '2 entries: 1 held by claims, 0 taught in lessons, 1 with questions on their claims.',
  );
  expect(text).toContain('| E2 | It differs. | C |  |  |  | A view. |');
});
