// @vitest-environment jsdom
/** What every question type keeps. A new type joins by its line in the maps; nothing here knows one. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../src/quiz/example.ts';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import type { Form } from '../../src/quiz/form.dom.ts';
import { forms } from '../../src/quiz/forms.dom.ts';
import { plainContext } from '../../src/quiz/plain-context.ts';
import { Question, type QuestionType } from '../../src/quiz/question.ts';
import { revisionOf } from '../../src/quiz/revision.ts';
import { said } from '../../src/quiz/said.ts';
import type { Score } from '../../src/quiz/score.ts';
import { keyOf, possibleOf, scoreQuestion } from '../../src/quiz/scorers.ts';
import { shuffled } from '../../src/quiz/shuffle.ts';
import { Slip } from '../../src/quiz/slip.tsx';
import { anyResponse, stringsIn } from './arbitrary.ts';

/** One type seen from outside: its parts joined, its own types hidden. */
function member<T extends QuestionType>(type: T) {
  const question = examples[type].question as Question;
  const key: unknown = keyOf(question);
  const form = forms[type] as unknown as Form<unknown, unknown>;
  return {
    type,
    question,
    key,
    form,
    samples: examples[type].samples as readonly Sample<unknown>[],
    score: (response: unknown): Score => form.score(key, response),
  };
}

const context = (seed: number, paper = false, reasons = true) =>
  plainContext({ paper, reasons, order: (ids) => shuffled(ids, seed) });

function page(question: Question, seed = 1): HTMLFormElement {
  document.body.innerHTML = renderToStaticMarkup(
    <Slip question={question} context={context(seed)} certainty citations={[]} />,
  );
  return document.querySelector('form') as HTMLFormElement;
}

/** What a score earns, in the words of a sample. */
const earned = (score: Score) =>
  score.kind === 'scored' ? score.earned / score.possible : score.kind;

describe.each(questionTypes.map(member))('$type', (member) => {
  const { question, form, score, samples } = member;
  const graded = possibleOf(question) > 0;

  test('has an example that its schema reads back unchanged', () => {
    expect(Question.parse(question)).toEqual(question);
  });

  test.each(samples)('scores the $as response $response', ({ as, response, earns }) => {
    const worth = { right: 1, half: earns, wrong: 0, empty: 'unanswered' }[as];
    expect(earns).toBe(graded || as === 'empty' ? worth : 'ungraded');
    const result = earned(score(response));
    if (typeof earns === 'number') expect(result).toBeCloseTo(earns, 12);
    else expect(result).toBe(earns);
    if (as === 'right' && graded) expect(result).toBe(1);
    expect(score(response)).toEqual(scoreQuestion(question, response as never));
  });

  test('has samples of every kind that it knows', () => {
    const kinds = new Set(samples.map(({ as }) => as));
    expect(kinds).toEqual(new Set(graded ? ['right', 'half', 'wrong', 'empty'] : kinds));
    expect(kinds).toContain('right');
    expect(kinds).toContain('empty');
  });

  test('never calls an empty response wrong, and says what to do', () => {
    for (const { response } of samples.filter(({ as }) => as === 'empty')) {
      const result = score(response);
      expect(result.kind === 'unanswered' && said(member.type, result.say)).toMatch(/\w+.*\.$/u);
    }
  });

  test('names only verdicts of parts that the page shows', () => {
    const parts = new Set(
      [...page(question).querySelectorAll<HTMLElement>('[data-part]')].map(
        (part) => part.dataset['part'],
      ),
    );
    for (const { response } of samples) {
      const result = score(response);
      if (result.kind !== 'scored') continue;
      for (const part of Object.keys(result.parts)) expect(parts).toContain(part);
    }
  });

  test('reads nothing from an untouched form', () => {
    const fresh = page(question);
    form.attach?.(fresh, () => {});
    expect(score(form.read(fresh)).kind).toBe('unanswered');
  });

  test('reads back what it wrote, in any presentation', () => {
    for (const seed of [1, 2, 3]) {
      for (const { response } of samples) {
        const fresh = page(question, seed);
        form.attach?.(fresh, () => {});
        expect(form.write(fresh, response)).toBe(true);
        expect(score(form.read(fresh))).toEqual(score(response));
      }
    }
  });

  test('writes over what was there', () => {
    const fresh = page(question);
    form.attach?.(fresh, () => {});
    for (const { response } of [...samples, ...samples.toReversed()]) {
      form.write(fresh, response);
      expect(earned(score(form.read(fresh)))).toBe(earned(score(response)));
    }
  });

  test('says so when a stored response names something that is gone', () => {
    const fresh = page(question);
    const there = stringsIn(member.key).filter(
      (id) =>
        /^[a-z][a-z0-9-]*$/u.test(id) &&
        fresh.querySelector(`[name="${id}"],[value="${id}"],[data-part="${id}"]`),
    );
    for (const { response } of samples.filter(({ as }) => as === 'right')) {
      const text = JSON.stringify(response);
      const gone = there.reduce((sum, id) => sum.replaceAll(`"${id}"`, `"gone-${id}"`), text);
      if (gone !== text) expect(form.write(fresh, JSON.parse(gone))).toBe(false);
    }
  });

  test('survives any stored value and stays within 0 and 1', () => {
    const ids = stringsIn(member.key);
    fc.assert(
      fc.property(fc.jsonValue(), fc.shuffledSubarray(ids), anyResponse(ids), (junk, some, any) => {
        const fresh = page(question);
        form.attach?.(fresh, () => {});
        const one = Object.fromEntries(some.map((id) => [id, ids[0]]));
        for (const stored of [junk, some, one, any]) {
          form.write(fresh, stored);
          const result = score(form.read(fresh));
          if (result.kind === 'scored') {
            expect(result.earned).toBeGreaterThanOrEqual(0);
            expect(result.earned).toBeLessThanOrEqual(result.possible);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shows a group with a legend, a label for every input, and a reason for every part', () => {
    const fresh = page(question);
    expect(fresh.querySelector('fieldset > legend')?.textContent).toContain(question.prompt);
    for (const input of fresh.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
      const named = (input.labels?.length ?? 0) > 0 || input.ariaLabel;
      expect(named, input.outerHTML).toBeTruthy();
    }
    expect(fresh.querySelector('.why')).not.toBeNull();
    expect(fresh.querySelectorAll('[style],[onclick]')).toHaveLength(0);
  });

  test('shows no reason, and nothing to press, on a worksheet', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Slip question={question} context={context(1, true, false)} certainty citations={[]} />,
    );
    expect(document.body.querySelector('.why,.reasons,.result,button,select')).toBeNull();
    expect(document.body.textContent).not.toContain(question.explanation);
    expect(document.body.textContent).toContain(question.prompt);
  });

  test('shows every reason in the open on an answer key', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Slip question={question} context={context(1, true)} certainty citations={[]} />,
    );
    expect(document.body.querySelector('.why')).not.toBeNull();
    expect(document.body.querySelector('details,button,select')).toBeNull();
    expect(document.body.textContent).toContain(question.explanation);
  });

  test('keeps hostile text inert', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&\u202e';
    // Every text that an author writes, wherever the type keeps it.
    const poison = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return /^[a-z0-9-]+$/u.test(value) ? value : value + hostile;
      if (Array.isArray(value)) return value.map((each) => poison(each, key));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
      );
    };
    const fresh = page(poison(question) as Question);
    expect(fresh.querySelector('img,script')).toBeNull();
    expect(fresh.querySelector('legend')?.textContent).toContain(hostile);
  });

  test('has a revision that a typo keeps and a changed key changes', () => {
    const revision = revisionOf(question);
    expect(revisionOf({ ...question, prompt: 'Another wording?' })).toBe(revision);
    expect(revision).toMatch(/^[0-9a-z]+$/u);
  });
});
