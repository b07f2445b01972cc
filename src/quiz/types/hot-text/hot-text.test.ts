import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, NOTHING, type Response, score as scored } from './score.ts';

const score = inWordsOf('hot-text', scored);

const ROLES = ['x', 'y', 'z'];
const role = fc.constantFrom(...ROLES);
/** Keys that the schema lets through: three spans at least, and a lure for each target. */
const keys: fc.Arbitrary<Key> = fc
  .tuple(fc.array(role, { maxLength: 4 }), fc.nat({ max: 3 }))
  .map(([targets, more]) => {
    const lures = Array.from(
      { length: Math.max(3 - targets.length, targets.length) + more },
      () => '',
    );
    return Object.fromEntries([...targets, ...lures].map((each, at) => [`s${at}`, each]));
  });
const responses: fc.Arbitrary<Response> = fc.dictionary(
  fc.oneof(
    fc.nat({ max: 10 }).map((at) => `s${at}`),
    fc.constant(NOTHING),
  ),
  role,
  { noNullPrototype: true },
);
const points = (key: Key, response: Response) => {
  const result = score(key, response);
  return result.kind === 'scored' ? result.earned : 0;
};
const without = (response: Response, ...names: string[]) =>
  Object.fromEntries(Object.entries(response).filter(([name]) => !names.includes(name)));
/** The response with one span put right: its role, or no mark where it has none. */
const righted = (key: Key, response: Response, span: string): Response =>
  key[span] ? { ...response, [span]: key[span] } : without(response, span);

const key: Key = { a: 'x', b: 'y', c: '', d: '', e: '' };

test.each<[Response, number, string]>([
  [{ a: 'x', b: 'y' }, 1, 'You found 2 of 2.'],
  [{ a: 'x' }, 0.5, 'You found 1 of 2.'],
  [{ a: 'x', b: 'x' }, 0.75, 'You found 1½ of 2.'],
  [{ a: 'x', b: 'y', c: 'x' }, 0.5, 'You found 2 of 2, less 1 too many.'],
  [{ a: 'x', b: 'y', c: 'x', d: 'y' }, 0, 'You found 2 of 2, less 2 too many.'],
  [{ c: 'x' }, 0, 'You found 0 of 2, less 1 too many.'],
  [{ [NOTHING]: 'yes' }, 0, 'You found 0 of 2.'],
])('scores %j as hits less false alarms', (response, earned, say) => {
  expect(score(key, response)).toMatchObject({ earned, say });
});

test('names hit, half hit, miss, false alarm and what was rightly left', () => {
  expect(score(key, { a: 'x', b: 'x', c: 'x' })).toMatchObject({
    parts: { a: 'hit', b: 'near', c: 'no', d: 'left', e: 'left' },
  });
  expect(score(key, { a: 'x' })).toMatchObject({ parts: { b: 'miss' } });
});

test('takes ‘nothing’ for the answer where nothing is to be marked, and for none beside marks', () => {
  const none: Key = { a: '', b: '', c: '' };
  expect(points(none, { [NOTHING]: 'yes' })).toBe(1);
  expect(score(none, { a: 'x' })).toMatchObject({ earned: 0, say: 'There is nothing to mark.' });
  expect(points(none, { a: 'x' })).toBe(0);
  expect(points(none, { a: 'x', [NOTHING]: 'yes' })).toBe(0);
  expect(points(key, { a: 'x', b: 'y', [NOTHING]: 'yes' })).toBe(1);
  expect(score(none, {}).kind).toBe('unanswered');
});

test('ignores spans that the question no longer has', () => {
  expect(score(key, { gone: 'x', constructor: 'x' }).kind).toBe('unanswered');
});

test('is the formula, with the smaller number of targets and lures under the false alarms', () => {
  fc.assert(
    fc.property(keys, responses, (some, response) => {
      const spans = Object.entries(some);
      const targets = spans.filter(([, right]) => right).length;
      const lures = spans.length - targets;
      const marked = spans.filter(([span]) => response[span]);
      if (targets === 0 || marked.length === 0) return;
      const hits = marked.reduce(
        (sum, [span, right]) => sum + (!right ? 0 : response[span] === right ? 1 : 0.5),
        0,
      );
      const alarms = marked.filter(([, right]) => !right).length;
      const share = Math.max(0, hits / targets - alarms / Math.min(targets, lures));
      expect(points(some, response)).toBeCloseTo(share, 12);
    }),
  );
});

test('never falls when a mark is put right; is full only for the key', () => {
  fc.assert(
    fc.property(keys, responses, (some, response) => {
      for (const span of Object.keys(some)) {
        expect(points(some, righted(some, response, span))).toBeGreaterThanOrEqual(
          points(some, response),
        );
      }
      const keyed = Object.entries(some).every(([span, right]) => (response[span] ?? '') === right);
      const said = Object.values(some).some(Boolean) || NOTHING in response;
      expect(points(some, response) === 1).toBe(keyed && said);
    }),
  );
});

test('never pays for marking everything, with one role or with any, nor for marking nothing', () => {
  fc.assert(
    fc.property(keys, fc.infiniteStream(role), role, (some, stream, one) => {
      const spans = Object.keys(some);
      const any = Object.fromEntries(spans.map((span) => [span, stream.next().value as string]));
      const right = Object.fromEntries(spans.map((span) => [span, some[span] || one]));
      const same = Object.fromEntries(spans.map((span) => [span, one]));
      for (const all of [any, right, same]) expect(points(some, all)).toBe(0);
      if (Object.values(some).some(Boolean)) expect(points(some, { [NOTHING]: 'yes' })).toBe(0);
      expect(score(some, {}).kind).toBe('unanswered');
    }),
  );
});

const { question } = example;
const good = {
  passage: 'A [one](one) b [two](two) c [three](three).',
  roles: [{ id: 'x', text: 'X' }],
  spans: [
    { id: 'one', role: 'x', feedback: 'F' },
    { id: 'two', feedback: 'F' },
    { id: 'three', feedback: 'F' },
  ],
};
const [one, two, three] = good.spans;
const problems = (change: object) => {
  const result = schema.safeParse({ ...question, ...good, ...change });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

test('takes a passage with something to mark, and one with nothing', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ spans: [{ ...one, role: undefined }, two, three] })).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'a span that is not listed',
    { passage: `${good.passage} [four](four)` },
    ['passage: `four` is not listed under `spans`'],
  ],
  [
    'a span listed twice',
    { spans: [one, two, three, three] },
    ['spans.3.id: `three` is listed twice'],
  ],
  [
    'a span that is not in the text',
    { spans: [...good.spans, { id: 'four', feedback: 'F' }] },
    ['spans.3.id: the passage has no [words](four)'],
  ],
  [
    'a span in two places',
    { passage: `${good.passage} [again](two)` },
    ['passage: `two` names two places in the passage'],
  ],
  [
    'a role that is not defined',
    { spans: [{ ...one, role: 'y' }, two, three] },
    ['spans.0.role: no role has the id `y`; the roles are x'],
  ],
  [
    'more targets than lures',
    { spans: [one, { ...two, role: 'x' }, three] },
    [
      'spans: 2 spans have a role and 1 have none; at least as many must have none, else marking everything pays',
    ],
  ],
  [
    'two spans',
    { passage: 'A [one](one) b [two](two).', spans: [one, two] },
    ['spans: fewer than three spans leave nothing to look for'],
  ],
  [
    'a span without words',
    { passage: good.passage.replace('[two]', '[ ]') },
    ['passage: the span `two` has no words'],
  ],
  [
    'a space at the end of a span',
    { passage: good.passage.replace('[two]', '[two ]') },
    ['passage: the words of `two` begin or end with a space'],
  ],
  [
    'a span over two paragraphs',
    { passage: good.passage.replace('[two]', '[two\ntwo]') },
    ['passage: the span `two` runs into the next paragraph'],
  ],
  [
    'an id of a span and a role',
    { roles: [...good.roles, { id: 'two', text: 'Two' }] },
    ['spans.1.id: `two` is the id of a role too'],
  ],
  [
    'two roles of one id',
    { roles: [...good.roles, ...good.roles] },
    ['roles.1.id: `x` is listed twice'],
  ],
  [
    'no role',
    { roles: [], spans: [{ ...one, role: undefined }, two, three] },
    ['roles: a hot text needs a role to mark words with'],
  ],
  [
    'a mark with no id',
    { passage: `${good.passage} [Four](Four)` },
    ['passage: a mark cannot be read: it is [words](span-id), with an id in small letters'],
  ],
  [
    'a span that ends inside a quotation',
    { passage: good.passage.replace('[two](two) c', '[two “two](two) c”') },
    ['passage: `two` begins inside a quotation or emphasis and ends outside it'],
  ],
  [
    'a quotation without its label',
    { passage: good.passage.replace('[two](two)', '[“two”](two) (R1)') },
    ['passage: the label of a quotation belongs inside the span: [“words” (R1)](span-id)'],
  ],
])('refuses %s', (_name, change, expected) => {
  expect(problems(change)).toEqual(expected);
});
