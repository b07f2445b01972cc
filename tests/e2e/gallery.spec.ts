/** Every sample of every question type, given in the gallery by pointer and by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Sample } from '../../src/quiz/example.ts';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import { points } from '../../src/quiz/points.ts';
import type { Question } from '../../src/quiz/question.ts';
import type { Score } from '../../src/quiz/score.ts';
import { scoreQuestion } from '../../src/quiz/scorers.ts';
import { check, give } from './answering.ts';
import type { How } from './drivers/driver.ts';
import { expectAccessible, test, watchShifts } from './site.ts';

const saved = 'Saved in this browser.';

/** The score of the latest attempt in the record of this browser. */
function lastScore(page: Page, question: string): Promise<unknown> {
  return page.evaluate(
    (id) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('drawdown');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const found = opened.result
            .transaction('events')
            .objectStore('events')
            .index('question')
            .getAll(id);
          found.onsuccess = () => {
            const events = found.result as { at: string; kind: string; score: unknown }[];
            const attempts = events.filter(({ kind }) => kind === 'attempt');
            attempts.sort((one, two) => (one.at < two.at ? -1 : 1));
            opened.result.close();
            resolve(attempts.at(-1)?.score);
          };
        };
      }),
    question,
  );
}

function headline(score: Score): RegExp {
  if (score.kind !== 'scored') return /^Kept/u;
  if (score.earned === score.possible) return /^Right/u;
  return score.earned > 0
    ? new RegExp(`^Partly right: ${points(score.earned)} of a point`, 'u')
    : /^Not yet/u;
}

/** Presses a button of the slip with the hand in use. */
async function press(slip: Locator, name: string, how: How): Promise<void> {
  const button = slip.getByRole('button', { name, exact: true });
  if (how === 'pointer') return button.click();
  await button.focus();
  await button.press('Enter');
}

for (const type of questionTypes) {
  const question = examples[type].question as Question;
  const samples = examples[type].samples as readonly Sample<unknown>[];
  const first = (as: Sample<unknown>['as']) => samples.find((sample) => sample.as === as);

  for (const how of ['pointer', 'keyboard'] as const) {
    test(`${type}: each sample earns what the scorer says, by ${how}`, async ({ page }) => {
      await page.goto('/gallery/');
      const slip = page.locator(`quiz-question[data-type=${type}]`);
      await expect(slip).toHaveAttribute('data-ready', '');

      await press(slip, 'Check answer', how);
      await expect(slip.getByRole('status')).toHaveText(/\w.*\.$/u);
      expect(await lastScore(page, question.id)).toBeUndefined();

      for (const sample of [first('wrong'), first('half'), first('right')]) {
        if (!sample) continue;
        if (await slip.getByRole('button', { name: 'Try again' }).isVisible()) {
          await press(slip, 'Try again', how);
        }
        await give(slip, sample.response, how);
        await press(slip, 'Check answer', how);
        const score = scoreQuestion(question, sample.response as never);
        await expect(slip.locator('.result')).toHaveText(headline(score));
        await expect(slip.getByRole('status')).toHaveText(saved);
        const { earned, possible, kind } = { earned: 0, possible: 0, ...score };
        expect(await lastScore(page, question.id)).toEqual(
          kind === 'scored' ? { kind, earned, possible } : { kind },
        );
      }
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${type}: accessible and still in every state, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const shifts = await watchShifts(page);
      const within = `quiz-question[data-type=${type}]`;
      const look = { within, contrast: colorScheme === 'dark' };
      const slip = page.locator(within);
      const open = async () => {
        await page.goto('about:blank');
        await page.goto(`/gallery/#q-${question.id}`);
        await expect(slip).toHaveAttribute('data-ready', '');
      };
      const tree = (state: string) =>
        colorScheme === 'light' &&
        expect(slip).toMatchAriaSnapshot({ name: `${type}-${state}.aria.yml` });
      const right = first('right');
      const wrong = first('wrong');
      await open();
      await tree('open');

      if (wrong) {
        await give(slip, wrong.response);
        await check(slip);
        await expect(slip.locator('.result')).toBeFocused();
        await expect(slip.getByRole('status')).toHaveText(saved);
        await expect(slip.locator('.reasons')).not.toHaveAttribute('open', '');
        await expectAccessible(page, look);
        await slip.getByText('The answer and the reasons').click();
        await expect(slip.locator('.why').first()).toBeVisible();
        await expectAccessible(page, look);
        await tree('wrong');
        await slip.getByRole('button', { name: 'Try again' }).click();
        await expect(slip.locator('.why').first()).toBeHidden();
      }

      await give(slip, right?.response);
      await check(slip);
      await expect(slip.locator('.reasons')).toHaveAttribute('open', '');
      await expect(slip.getByRole('status')).toHaveText(saved);
      await expectAccessible(page, look);
      await tree('right');

      await open();
      await expect(slip.locator('.result')).not.toBeEmpty();
      await expectAccessible(page, look);
      expect(await shifts()).toBe(0);
    });
  }
}
