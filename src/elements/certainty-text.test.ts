// @vitest-environment jsdom
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { attempt } from '../progress/arbitrary-events.ts';
import type { Certainty } from '../progress/event.ts';
import { questionProgress } from '../progress/fold.ts';
import { Phrases } from '../quiz/phrases.tsx';
import { certaintyText } from './certainty-text.ts';

document.body.innerHTML = renderToStaticMarkup(h(Phrases, { types: [] }));

const answered = (certainty: Certainty | undefined, earned: number) =>
  questionProgress(
    [
      attempt({
        revision: 'r1',
        score: { kind: 'scored', earned, possible: 1 },
        ...(certainty && { certainty }),
      }),
    ],
    'r1',
  );

test.each([
  ['nothing where nobody said how sure they were', [answered(undefined, 1)], ''],
  [
    'each band in use, the surest first',
    [answered('guess', 1), answered('certain', 1), answered('certain', 0)],
    ' When certain, you were right in 1 of 2. When guessing, you were right in 1 of 1.',
  ],
  [
    'partly right answers apart from right ones',
    [answered('fairly', 0.5), answered('fairly', 1), answered('no-idea', 0)],
    ' When fairly sure, you were right in 1 of 2, partly in 1. When without an idea, you were right in 0 of 1.',
  ],
])('says %s', (_, questions, text) => {
  expect(certaintyText(questions)).toBe(text);
});
