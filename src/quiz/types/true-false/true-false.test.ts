import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { plainContext } from '../../plain-context.ts';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, type Response, score as scored } from './score.ts';
import { instruction, view } from './view.tsx';

const score = inWordsOf('true-false', scored);

const { question } = example;
const { reasons: _, ...alone } = question;
const two = keyOf(question);
const one = keyOf(schema.parse({ ...alone, answer: true }));

describe('score', () => {
  test.each([
    ['false', 'same-paragraph', 1, 'The verdict (½) and the reason (½) are right.'],
    ['false', 'months-apart', 0.5, 'The verdict is right (½), the reason is not.'],
    ['true', 'same-paragraph', 0, 'The reason counts only with the right verdict.'],
    ['true', 'no-name', 0, 'Neither the verdict nor the reason is right yet.'],
  ])('%s because of %s earns %d', (verdict, reason, earned, say) => {
    expect(score(two, { verdict, reason })).toMatchObject({ earned, possible: 1, say });
  });

  test('gives each choice of both tiers its own verdict', () => {
    expect(score(two, { verdict: 'true', reason: 'same-paragraph' })).toMatchObject({
      parts: {
        true: 'no',
        false: 'miss',
        'same-paragraph': 'hit',
        'months-apart': 'left',
        'no-name': 'left',
      },
    });
    expect(score(two, { verdict: 'false', reason: 'no-name' })).toMatchObject({
      parts: {
        true: 'left',
        false: 'hit',
        'same-paragraph': 'miss',
        'months-apart': 'left',
        'no-name': 'no',
      },
    });
  });

  test('is all or nothing without reasons', () => {
    expect(one).toEqual({ verdict: { true: 1, false: 0 } });
    expect(score(one, { verdict: 'true' })).toEqual({
      kind: 'scored',
      earned: 1,
      possible: 1,
      parts: { true: 'hit', false: 'left' },
      say: '',
    });
    expect(score(one, { verdict: 'false', reason: 'gone' })).toMatchObject({
      earned: 0,
      parts: { true: 'miss', false: 'no' },
    });
  });

  test.each<[Response, string]>([
    [{}, 'Choose ‘Yes’ or ‘No’ first.'],
    [{ reason: 'same-paragraph' }, 'Choose ‘Yes’ or ‘No’ first.'],
    [{ verdict: 'same-paragraph', reason: 'same-paragraph' }, 'Choose ‘Yes’ or ‘No’ first.'],
    [{ verdict: 'false' }, 'Choose a reason too.'],
    [{ verdict: 'true', reason: 'gone' }, 'Choose a reason too.'],
    [{ verdict: 'false', reason: 'false' }, 'Choose a reason too.'],
    [{ verdict: 'false', reason: '__proto__' }, 'Choose a reason too.'],
    [{ verdict: 'constructor', reason: 'no-name' }, 'Choose ‘Yes’ or ‘No’ first.'],
  ])('says which tier of %j is open', (response, say) => {
    expect(score(two, response)).toEqual({ kind: 'unanswered', say });
  });

  test('reads any stored value without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom<Key>(one, two), (stored, key) => {
        const result = score(key, stored as Response);
        expect(['scored', 'unanswered']).toContain(result.kind);
      }),
    );
    expect(score(two, null as unknown as Response).kind).toBe('unanswered');
  });

  test('never falls when a tier is put right; is full for the keyed pair alone', () => {
    const verdict = fc.constantFrom('true', 'false');
    const reason = fc.constantFrom(...Object.keys(two.reason ?? {}));
    const points = (response: Response) => {
      const result = score(two, response);
      return result.kind === 'scored' ? result.earned : Number.NaN;
    };
    fc.assert(
      fc.property(verdict, reason, (said, because) => {
        const now = points({ verdict: said, reason: because });
        expect(points({ verdict: 'false', reason: because })).toBeGreaterThanOrEqual(now);
        expect(points({ verdict: said, reason: 'same-paragraph' })).toBeGreaterThanOrEqual(now);
        expect(now === 1).toBe(said === 'false' && because === 'same-paragraph');
      }),
    );
  });
});

describe('schema', () => {
  const reasons = question.reasons ?? [];
  const reason = (over: object) => ({ ...reasons[1], ...over });
  const six = ['a', 'b', 'c'].map((id) => reason({ id, text: `reason ${id}` }));

  test.each([
    ['no right reason', reasons.map((each) => ({ ...each, correct: false })), 'exactly one'],
    ['two right reasons', reasons.map((each) => ({ ...each, correct: true })), 'exactly one'],
    ['a single reason', reasons.slice(0, 1), 'at least two'],
    ['six reasons', [...reasons, ...six], 'more than five'],
    ['a reason named as a verdict', [reasons[0], reason({ id: 'true' })], 'name the verdicts'],
    ['the other verdict as an id', [reasons[0], reason({ id: 'false' })], 'name the verdicts'],
    ['a second because', [reasons[0], reason({ text: 'Because it is' })], 'Because …'],
    [
      'a reason that names a verdict',
      [reasons[0], reason({ text: 'No, it is not' })],
      'no verdict',
    ],
    ['a verdict set apart', [reasons[0], reason({ text: 'Yes : it is' })], 'no verdict'],
    ['one text twice', [reasons[0], reason({ text: reasons[0]?.text })], 'the same text'],
  ])('refuses %s', (_, list, words) => {
    const result = schema.safeParse({ ...question, reasons: list });
    expect(result.error?.issues.map(({ message }) => message).join()).toContain(words);
  });

  test('takes two to five reasons, and words that only begin like a verdict', () => {
    for (const text of ['no report names it', 'it is because of that', 'it says no: or not'])
      expect(
        schema.safeParse({ ...question, reasons: [reasons[0], reason({ text })] }).success,
      ).toBe(true);
    expect(schema.safeParse({ ...question, reasons: [...reasons, ...six.slice(1)] }).success).toBe(
      true,
    );
    expect(schema.safeParse(alone).success).toBe(true);
  });

  test.each(['true', 1, undefined])('refuses %j as the answer', (answer) => {
    expect(schema.safeParse({ ...question, answer }).success).toBe(false);
  });

  test('needs a reason for each verdict', () => {
    const feedback = { saidTrue: 'Why.' };
    expect(schema.safeParse({ ...question, feedback }).success).toBe(false);
  });
});

describe('view', () => {
  const context = plainContext({ order: (ids) => ids.toReversed() });

  test('keeps yes before no, and mixes the reasons', () => {
    const html = renderToStaticMarkup(view({ question, context }));
    const values = [...html.matchAll(/value="([^"]+)"/gu)].map(([, value]) => value);
    expect(values).toEqual(['true', 'false', 'no-name', 'months-apart', 'same-paragraph']);
  });

  test('asks for no reason where none is offered', () => {
    const html = renderToStaticMarkup(view({ question: schema.parse(alone), context }));
    expect(html).not.toContain('Because');
    expect(instruction(schema.parse(alone))).toBe('judge the statement');
    expect(instruction(question)).toBe('judge the statement, and choose the reason');
  });
});
