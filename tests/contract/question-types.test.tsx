// @vitest-environment jsdom
/** What every question type keeps. A new type joins by its line in the maps; nothing here knows one. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import type { Form } from '../../src/quiz/form.dom.ts';
import { forms } from '../../src/quiz/forms.dom.ts';
import { Question, type QuestionType } from '../../src/quiz/question.ts';
import { revisionOf } from '../../src/quiz/revision.ts';
import type { Score } from '../../src/quiz/score.ts';
import { keyOf, type ResponseOf, scorers } from '../../src/quiz/scorers.ts';
import { shuffled } from '../../src/quiz/shuffle.ts';
import { Slip } from '../../src/quiz/slip.tsx';
import { stringsIn } from './arbitrary.ts';

/** One type seen from outside: its parts joined, its own types hidden. */
function member<T extends QuestionType>(type: T) {
  const example = examples[type];
  const key = keyOf<T>(example.question);
  const form: Form<ResponseOf<T>> = forms[type];
  return {
    type,
    question: example.question as Question,
    key: key as unknown,
    right: example.right as unknown,
    half: example.half as { response: unknown; earned: number } | undefined,
    wrong: example.wrong as unknown,
    empty: example.empty as unknown,
    alsoRight: (example.alsoRight ?? []) as unknown[],
    form: form as Form<unknown>,
    score: (response: unknown): Score => scorers[type](key, response as ResponseOf<T>),
  };
}

const context = (seed: number) => ({
  rich: (text: string) => text,
  order: (ids: readonly string[]) => shuffled(ids, seed),
});

function page(question: Question, seed = 1): HTMLFormElement {
  document.body.innerHTML = renderToStaticMarkup(
    <Slip question={question} context={context(seed)} certainty citations={[]} />,
  );
  return document.querySelector('form') as HTMLFormElement;
}

const earned = (score: Score) => (score.kind === 'scored' ? score.earned : Number.NaN);

describe.each(questionTypes.map(member))('$type', (member) => {
  const { question, form, score, right, wrong, half, empty, alsoRight } = member;

  test('has an example that its schema reads back unchanged', () => {
    expect(Question.parse(question)).toEqual(question);
  });

  test('gives full marks to the right response and to its other spellings', () => {
    for (const response of [right, ...alsoRight]) expect(earned(score(response))).toBe(1);
  });

  test('gives nothing for the wrong response', () => {
    expect(earned(score(wrong))).toBe(0);
  });

  test('gives the stated part for the half-right response', () => {
    if (half) expect(earned(score(half.response))).toBeCloseTo(half.earned, 12);
    else expect(question.type).toBe('single-choice');
  });

  test('never calls an empty response wrong, and says what to do', () => {
    const result = score(empty);
    expect(result.kind).toBe('unanswered');
    expect(result.kind === 'unanswered' && result.say).toMatch(/\w+.*\.$/u);
  });

  test('names only verdicts of parts that the page shows', () => {
    const parts = new Set(
      [...page(question).querySelectorAll<HTMLElement>('[data-part]')].map(
        (part) => part.dataset['part'],
      ),
    );
    for (const response of [right, wrong, ...alsoRight]) {
      const result = score(response);
      if (result.kind !== 'scored') throw new Error('not scored');
      for (const part of Object.keys(result.parts)) expect(parts).toContain(part);
    }
  });

  test('reads nothing from an untouched form', () => {
    expect(score(form.read(page(question))).kind).toBe('unanswered');
  });

  test('reads back what it wrote, in any presentation', () => {
    for (const seed of [1, 2, 3]) {
      for (const response of [right, wrong, empty]) {
        const fresh = page(question, seed);
        form.attach?.(fresh, () => {});
        expect(form.write(fresh, response)).toBe(true);
        expect(score(form.read(fresh))).toEqual(score(response));
      }
    }
  });

  test('says so when a stored response names something that is gone', () => {
    const gone = JSON.parse(
      JSON.stringify(right).replaceAll(/"([a-z][a-z-]*)"(?!:)/gu, '"gone-$1"'),
    );
    const changed = JSON.stringify(gone) !== JSON.stringify(right);
    if (changed && question.type !== 'numeric')
      expect(form.write(page(question), gone)).toBe(false);
  });

  test('survives any stored value and stays within 0 and 1', () => {
    const ids = stringsIn(member.key);
    fc.assert(
      fc.property(fc.jsonValue(), fc.shuffledSubarray(ids), (junk, some) => {
        const fresh = page(question);
        for (const stored of [junk, some, Object.fromEntries(some.map((id) => [id, ids[0]]))]) {
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
    for (const input of fresh.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input,select',
    )) {
      expect(input.labels?.length).toBeGreaterThan(0);
    }
    expect(fresh.querySelector('.why')).not.toBeNull();
    expect(fresh.querySelectorAll('[style],[onclick]')).toHaveLength(0);
  });

  test('keeps hostile text inert', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\'&\u202e';
    const text = JSON.stringify(question).replaceAll(
      JSON.stringify(question.prompt),
      JSON.stringify(hostile),
    );
    const fresh = page(JSON.parse(text) as Question);
    expect(fresh.querySelector('img,script')).toBeNull();
    expect(fresh.querySelector('legend')?.textContent).toContain(hostile);
  });

  test('has a revision that a typo keeps and a changed key changes', () => {
    const revision = revisionOf(question);
    expect(revisionOf({ ...question, prompt: 'Another wording?' })).toBe(revision);
    expect(revision).toMatch(/^[0-9a-z]+$/u);
  });
});
