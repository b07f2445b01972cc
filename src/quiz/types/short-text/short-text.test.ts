import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { isOneSlip } from '../../fold-text.ts';
import { plainContext } from '../../plain-context.ts';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, type Response, score as scored } from './score.ts';
import { view } from './view.tsx';

const score = inWordsOf('short-text', scored);

const { question } = example;
const key = keyOf(question);
const loose: Key = {
  texts: [
    { part: 'a0', text: 'withdraw', credit: 1 },
    { part: 'k0', text: 'reduce', credit: 0.25 },
    { part: 'k1', text: 'occupy', credit: 0 },
  ],
  typos: true,
};
const strict = { ...loose, typos: false };

describe('score', () => {
  test('has the texts in order, each with its part and credit', () => {
    expect(key).toEqual({
      texts: [
        { part: 'a0', text: 'rein in', credit: 1 },
        { part: 'a1', text: 'to rein in', credit: 1 },
        { part: 'k0', text: 'restrain', credit: 0.5 },
        { part: 'k1', text: 'reign in', credit: 0 },
        { part: 'k2', text: 'rain in', credit: 0 },
      ],
      typos: false,
    });
  });

  test.each([
    ['rein in', 1, { a0: 'hit' }, ''],
    [' rein in ', 1, { a0: 'hit' }, ''],
    ['Rein in', 1, { a0: 'hit' }, 'Accepted as ‘rein in’.'],
    ['to rein in!', 1, { a1: 'hit' }, 'Accepted as ‘to rein in’.'],
    ['restrain', 0.5, { k0: 'near' }, ''],
    ['RESTRAIN', 0.5, { k0: 'near' }, 'Read as ‘restrain’.'],
    ['reign in', 0, { k1: 'no' }, ''],
    ['‘reign in’', 0, { k1: 'no' }, 'Read as ‘reign in’.'],
    ['rein  on', 0, { otherwise: 'no' }, ''],
    ['rei in', 0, { otherwise: 'no' }, ''],
    ['constructor', 0, { otherwise: 'no' }, ''],
  ])('%j earns %d', (typed, earned, parts, say) => {
    expect(score(key, typed)).toEqual({ kind: 'scored', earned, possible: 1, parts, say });
  });

  test('lets the first text that fits decide', () => {
    const twice: Key = {
      texts: [
        { part: 'a0', text: 'Leave', credit: 1 },
        { part: 'k0', text: 'leave', credit: 0 },
      ],
      typos: false,
    };
    expect(score(twice, 'leave')).toMatchObject({ earned: 1, parts: { a0: 'hit' } });
  });

  test.each([
    ['withdrw', 1, { a0: 'hit' }, 'Accepted as ‘withdraw’.'],
    ['Wihtdraw.', 1, { a0: 'hit' }, 'Accepted as ‘withdraw’.'],
    ['reduse', 0.25, { k0: 'near' }, 'Read as ‘reduce’.'],
    ['occuppy', 0, { k1: 'no' }, 'Read as ‘occupy’.'],
    ['withrw', 0, { otherwise: 'no' }, ''],
  ])(
    'forgives one slip of the hand only where that is asked for: %j',
    (typed, earned, parts, say) => {
      expect(score(loose, typed)).toMatchObject({ earned, parts, say });
      expect(score(strict, typed)).toMatchObject({
        earned: 0,
        parts: { otherwise: 'no' },
        say: '',
      });
    },
  );

  test.each(['', '   ', '…', '“”', '?!'])('does not call %j an answer', (typed) => {
    expect(score(key, typed)).toEqual({ kind: 'unanswered', say: 'Write an answer first.' });
  });

  test('reads any stored value without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const result = score(loose, stored as Response);
        expect(result.kind === 'unanswered' || typeof stored === 'string').toBe(true);
      }),
    );
    expect(score(key, ['rein in'] as unknown as Response).kind).toBe('unanswered');
  });

  test('is full just for accepted texts, however they are typed', () => {
    const listed = fc.constantFrom(...key.texts);
    const spaces = fc.constantFrom('', ' ', '\u00a0\t');
    fc.assert(
      fc.property(listed, spaces, fc.constantFrom('', '.', '!?'), (entry, space, end) => {
        const typed = `${space}${entry.text.toUpperCase().replaceAll(' ', `${space} `)}${end}`;
        expect(score(key, typed)).toMatchObject({ earned: entry.credit });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const result = score(strict, typed);
        expect(result.kind === 'scored' && result.earned === 1).toBe(
          /^[\s'"‘’“”]*withdraw[\s'"‘’“”.,;:!?…]*$/iu.test(typed),
        );
      }),
    );
  });
});

describe('schema', () => {
  const known = (text: string, over = {}) => ({ text, feedback: 'Why.', ...over });
  const messages = (over: object) => {
    const result = schema.safeParse({ ...question, ...over });
    return result.error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];
  };
  const base = { accept: [known('withdraw')], known: [] };

  test('takes the example, and one accepted text alone', () => {
    expect(messages({})).toEqual([]);
    expect(messages(base)).toEqual([]);
    expect(messages({ ...base, typos: true })).toEqual([]);
  });

  test.each([
    ['no accepted text', { accept: [] }, 'accept: at least one text has to count'],
    [
      'a first text without its reason',
      { accept: [{ text: 'withdraw' }] },
      'accept: the first text',
    ],
    [
      'a known text with full credit',
      { known: [known('go', { credit: 1 })] },
      'known.0.credit: what earns',
    ],
    ['a negative credit', { known: [known('go', { credit: -0.1 })] }, 'known.0.credit'],
    ['punctuation alone', { known: [known('…')] }, 'known.0.text: punctuation alone'],
    ['a mark of ours', { known: [known('_go_')] }, 'known.0.text: it is compared'],
    ['a quotation', { known: [known('“go”')] }, 'known.0.text: it is compared'],
    ['more than can be typed', { known: [known('a'.repeat(201))] }, 'known.0.text: at most 200'],
    [
      'one text twice',
      { known: [known('go'), known('stay'), known(' GO! ')] },
      'known.2.text: it is read like ‘go’ above',
    ],
    [
      'one accepted text twice',
      { accept: [known('withdraw'), { text: 'Withdraw' }] },
      'accept.1.text: it is read like ‘withdraw’ above',
    ],
    [
      'an accepted text among the known ones',
      { known: [known('Withdraw.')] },
      'known.0.text: it is read like ‘withdraw’ above',
    ],
  ])('refuses %s', (_, over, words) => {
    expect(messages({ ...base, ...over }).join()).toContain(words);
  });

  test('takes the longest text that can be typed', () => {
    expect(messages({ ...base, known: [known('a'.repeat(200))] })).toEqual([]);
  });

  test.each([
    ['a digit', 'level 5 alert', 'a number'],
    ['a number in words', 'seventeen', 'a number'],
    ['a number among words', 'some thousands more', 'a number'],
    ['a name', 'the Pentagon', 'a name'],
    ['a date', 'in January', 'a name'],
    ['four characters', 'exit', 'shorter than five'],
    ['four characters and a full stop', 'exit.', 'shorter than five'],
    ['a text one letter away', 'withdrew', 'within two letters of ‘withdraw’'],
    ['a text two letters away', 'withdrawal', 'within two letters of ‘withdraw’'],
    ['a text two letters away in another case', ' withdrawal. ', 'within two letters'],
  ])('refuses to forgive slips near %s', (_, text, words) => {
    expect(messages({ ...base, known: [known(text)] })).toEqual([]);
    expect(messages({ ...base, known: [known(text)], typos: true }).join()).toMatch(
      new RegExp(`^known\\.0\\.text: \`typos\` cannot be on here: .*${words}`, 'u'),
    );
  });

  test.each(['onerous', 'tension', 'leave', 'withdrawals'])('forgives slips near %j', (text) => {
    expect(messages({ ...base, known: [known(text)], typos: true })).toEqual([]);
  });

  test('leaves room for no input that two texts would claim', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, letters, (one, other, typed) => {
        const fine = messages({ accept: [known(one)], known: [known(other)], typos: true });
        if (fine.length > 0) return;
        const claims = [one, other].filter((text) => isOneSlip(text, typed));
        expect(claims.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

test('tells on a key what each answer is worth', () => {
  const context = plainContext({ paper: true });
  const html = renderToStaticMarkup(view({ question, context }));
  const lines = [...html.matchAll(/key">([^<]+)<.*?<b>([^<]+)</gu)].map(
    ([, worth, text]) => `${text}: ${worth}`,
  );
  expect(lines).toEqual([
    'rein in: Right',
    'to rein in: Right',
    'restrain: Partly right',
    'reign in: Not right',
    'rain in: Not right',
    'Another answer: Not right',
  ]);
});
