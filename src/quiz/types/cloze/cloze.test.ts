import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { plainContext } from '../../plain-context.ts';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, type Response, score as scored } from './score.ts';
import { view } from './view.tsx';

const score = inWordsOf('cloze', scored);

const { question } = example;
const key = keyOf(question);
const right = { november: 'planned', january: 'done', office: 'the pentagon' };

const four: Key = {
  a: { x: 1, y: 0 },
  b: { x: 0, y: 1 },
  c: { 'rein in': 1, restrain: 1 },
  d: { x: 1, y: 0, z: 0 },
};

describe('score', () => {
  test('knows every choice, and the folded texts that count', () => {
    expect(key).toEqual({
      november: { planned: 1, begun: 0, done: 0 },
      january: { planned: 0, begun: 0, done: 1 },
      office: { pentagon: 1, 'us department of defense': 1, 'department of defense': 1 },
    });
  });

  test.each<[Response, number, object]>([
    [{ a: 'x', b: 'y', c: 'Rein in.', d: 'x' }, 1, { a: 'hit', b: 'hit', c: 'hit', d: 'hit' }],
    [{ a: 'x', b: 'y', c: 'restrain', d: 'y' }, 0.75, { a: 'hit', b: 'hit', c: 'hit', d: 'no' }],
    [{ a: 'x', b: 'x' }, 0.25, { a: 'hit', b: 'no', c: 'miss', d: 'miss' }],
    [{ a: 'y', c: 'reign in' }, 0, { a: 'no', b: 'miss', c: 'no', d: 'miss' }],
    [{ a: 'x', c: ' … ' }, 0.25, { a: 'hit', b: 'miss', c: 'miss', d: 'miss' }],
    [{ c: 'constructor' }, 0, { a: 'miss', b: 'miss', c: 'no', d: 'miss' }],
    [{ c: '__proto__' }, 0, { a: 'miss', b: 'miss', c: 'no', d: 'miss' }],
  ])('divides right gaps by all gaps: %j', (response, earned, parts) => {
    expect(score(four, response)).toEqual({
      kind: 'scored',
      earned,
      possible: 1,
      parts,
      say: `${earned * 4} of 4 gaps are right.`,
    });
  });

  test.each<[Response]>([[{}], [{ gone: 'x' }], [{ a: '' }], [{ c: ' ?! ' }]])(
    'does not call %j an answer',
    (response) => {
      expect(score(four, response)).toEqual({
        kind: 'unanswered',
        say: 'Fill in at least one gap first.',
      });
    },
  );

  test('reads any stored value without failing', () => {
    const id = fc.constantFrom('a', 'b', 'c', '__proto__');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(id, fc.jsonValue())), (stored) => {
        expect(['scored', 'unanswered']).toContain(score(four, stored as Response).kind);
      }),
    );
    expect(score(four, { a: ['x'] } as unknown as Response).kind).toBe('unanswered');
  });

  const gap = fc.constantFrom('a', 'b', 'c', 'd');
  const value = fc.constantFrom('x', 'y', 'rein in', 'Restrain', '', 'gone');
  const filled = fc.dictionary(gap, value, { noNullPrototype: true });
  const points = (response: Response) => {
    const result = score(four, response);
    return result.kind === 'scored' ? result.earned : 0;
  };
  const keyed: Record<string, string> = { a: 'x', b: 'y', c: 'rein in', d: 'x' };

  test('never falls when a gap is put right; is full for keyed gaps alone', () => {
    fc.assert(
      fc.property(filled, gap, (response, id) => {
        const better = { ...response, [id]: keyed[id] ?? '' };
        expect(points(better)).toBeGreaterThanOrEqual(points(response));
        const full = ['a', 'b', 'd'].every((each) => response[each] === keyed[each]);
        const typed = ['rein in', 'Restrain'].includes(response['c'] ?? '');
        expect(points(response) === 1).toBe(full && typed);
      }),
    );
  });

  test('does not look at the order in which gaps were filled', () => {
    fc.assert(
      fc.property(filled, (response) => {
        const turned = Object.fromEntries(Object.entries(response).toReversed());
        expect(points(turned)).toBe(points(response));
      }),
    );
  });
});

describe('schema', () => {
  const [first, second, third] = question.gaps;
  const messages = (over: object) => {
    const result = schema.safeParse({ ...question, ...over });
    return result.error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];
  };
  const choice = (id: string, over = {}) => ({ id, text: `choice ${id}`, ...over });
  const right = choice('a', { correct: true });
  const gapWith = (options: object[]) => ({ gaps: [{ ...first, options }, second, third] });
  const typed = (accept: string[]) => ({ gaps: [first, second, { ...third, accept }] });
  const many = (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `g${at}`);
    return {
      text: ids.map((id) => `[](${id})`).join(' and '),
      gaps: ids.map((id) => ({ ...first, id })),
    };
  };

  test('takes two to eight gaps, and two to six choices', () => {
    for (const count of [2, 8]) expect(messages(many(count))).toEqual([]);
    expect(messages(gapWith([right, choice('b')]))).toEqual([]);
    expect(
      messages(gapWith([right, ...['b', 'c', 'd', 'e', 'f'].map((id) => choice(id))])),
    ).toEqual([]);
    expect(messages(gapWith([{ ...right, text: 'a'.repeat(30) }, choice('b')]))).toEqual([]);
    expect(messages({ text: `_Now_ snake_case_: ${question.text}` })).not.toEqual([]);
    expect(messages({ text: `_Now_ snake_case: ${question.text}` })).toEqual([]);
  });

  test.each([
    ['one gap', many(1), 'gaps: a text needs at least two gaps'],
    ['nine gaps', many(9), 'gaps: more than eight'],
    ['one choice', gapWith([right]), 'gaps.0.options: a gap with choices needs at least two'],
    [
      'seven choices',
      gapWith([right, ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => choice(id))]),
      'gaps.0.options: more than six',
    ],
    ['no right choice', gapWith([choice('a'), choice('b')]), 'gaps.0.options: exactly one'],
    [
      'two right choices',
      gapWith([right, choice('b', { correct: true })]),
      'gaps.0.options: exactly one',
    ],
    [
      'a choice id twice',
      gapWith([right, choice('a', { text: 'other' })]),
      'gaps.0.options: two choices have the same id',
    ],
    [
      'two choices that read the same',
      gapWith([right, choice('b', { text: 'Choice A.' })]),
      'gaps.0.options: two choices read the same',
    ],
    [
      'a choice that fits no line',
      gapWith([{ ...right, text: 'a'.repeat(31) }, choice('b')]),
      'gaps.0.options.0.text: a choice inside a text',
    ],
    ['no text that counts', typed([]), 'gaps.2.accept: at least one'],
    ['a text twice', typed(['Pentagon', 'pentagon.']), 'gaps.2.accept: two texts'],
    ['punctuation alone', typed(['…']), 'gaps.2.accept.0: punctuation alone'],
    ['marks that nobody types', typed(['_Pentagon_']), 'gaps.2.accept.0: it is compared'],
    ['more than can be typed', typed(['a'.repeat(81)]), 'gaps.2.accept.0: at most 80'],
    [
      'choices and typed texts in one gap',
      { gaps: [{ ...first, accept: ['planned'] }, second, third] },
      'gaps.0: a gap has either',
    ],
    [
      'neither choices nor typed texts',
      { gaps: [{ id: 'november', feedback: 'Why.' }, second, third] },
      'gaps.0: a gap has either',
    ],
    ['a gap id twice', { gaps: [first, first, second, third] }, 'gaps: two gaps have the same id'],
    [
      'words in the brackets',
      { text: 'It was [planned](november).' },
      'text: write a gap with nothing',
    ],
    [
      'a space in the brackets',
      { text: 'It was [ ](november).' },
      'text: write a gap with nothing',
    ],
    [
      'an id that is none',
      { text: `${question.text} [](Gap four)` },
      'text: a gap is written `[](id)`',
    ],
    [
      'a gap in a quotation',
      { text: '“will [](november) its” (R1) [](january) [](office)' },
      'text: a gap may not stand inside a quotation',
    ],
    [
      'a gap in emphasis',
      { text: 'It _was [](november) then_ and [](january) by the [](office)' },
      'text: a gap may not stand inside a quotation or between',
    ],
    [
      'a gap used twice',
      { text: `${question.text} [](office)` },
      'text: a gap stands in the text twice',
    ],
    [
      'a gap that is not defined',
      { text: `${question.text} [](gone)` },
      'text: `gone` is not defined in `gaps`',
    ],
    [
      'a gap without a place',
      { text: 'It was [](november).' },
      'text: the text has no place for `january`, `office`: write `[](january)`',
    ],
  ])('refuses %s', (_, over, words) => {
    expect(messages(over).join('\n')).toContain(words);
  });
});

describe('view', () => {
  const context = (paper = false, reasons = true) =>
    plainContext({ paper, reasons, order: (ids) => ids.toReversed() });
  const show = (over = {}, paper = false, reasons = true) =>
    renderToStaticMarkup(
      view({ question: { ...question, ...over }, context: context(paper, reasons) }),
    );

  test('numbers gaps as they stand in the text, not as the file lists them', () => {
    const html = show({ gaps: question.gaps.toReversed() });
    expect(
      [...html.matchAll(/name="(\w+)" aria-label="(Gap \d)"/gu)].map(([, a, b]) => [a, b]),
    ).toEqual([
      ['november', 'Gap 1'],
      ['january', 'Gap 2'],
      ['office', 'Gap 3'],
    ]);
    expect([...html.matchAll(/data-part="(\w+)"/gu)].map(([, id]) => id)).toEqual([
      'november',
      'january',
      'office',
    ]);
  });

  test('keeps punctuation with the gap before it, and loses none', () => {
    const text = '… [](january)). And ([](november)), [](office)[](more)…';
    const gaps = [...question.gaps, { ...question.gaps[2], id: 'more' }];
    const html = show({ text, gaps });
    const spans = [...html.matchAll(/<span class="gap"[^>]*>.*?<\/span>(?=.)/gu)].map(([span]) =>
      span.replace(/<select.*<\/select>|<input[^>]*>|<[^>]+>/gu, ''),
    );
    expect(spans).toEqual(['1).', '2),', '3', '4…']);
    const line = html.slice(0, html.indexOf('</p>')).replace(/<select.*?<\/select>|<[^>]+>/gu, '');
    expect(line).toBe('… 1). And (2), 34…');
  });

  test('shows choices to pick from, a box to type into, and a text that ends with a gap', () => {
    const html = show({ text: '[](november) [](january) [](office)' });
    const choices = [...html.matchAll(/<option value(?:="(\w+)")?>(\w+)/gu)];
    expect(choices.map(([, id = '', words]) => `${id}: ${words}`)).toEqual(
      [1, 2].flatMap(() => [': Choose', 'done: done', 'begun: begun', 'planned: planned']),
    );
    expect(html).toMatch(/<input type="text" name="office"/u);
    expect(html).not.toMatch(/<input type="text" name="november"/u);
  });

  test('has lines on paper, with the choices below, mixed as on the page', () => {
    const html = show({}, true, false);
    expect(html.match(/class="line"/gu)).toHaveLength(3);
    expect(html).toContain('Gap 1: done · begun · planned');
    expect(html).not.toContain('Gap 3:');
    expect(html).not.toContain('Pentagon');
  });

  test('names what belongs into a gap, and what else counts, with the reason', () => {
    const text = show().replace(/<[^>]+>/gu, '');
    expect(text).toContain('Gap 2: done. The verb tells');
    expect(text).toContain('Gap 3: Pentagon. Both reports');
    expect(text).toContain('Also counts: US Department of Defense · Department of Defense.');
    expect(text.match(/Also counts/gu)).toHaveLength(1);
  });
});

test('scores the example as its sentence says', () => {
  expect(score(key, { ...right, office: 'the white house' })).toMatchObject({
    earned: 2 / 3,
    say: '2 of 3 gaps are right.',
  });
});
