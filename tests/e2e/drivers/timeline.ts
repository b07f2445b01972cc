import type { Locator } from '@playwright/test';
import { dateOf, numberOf } from '../../../src/quiz/types/timeline/dates.ts';
import type { Key, Response } from '../../../src/quiz/types/timeline/score.ts';
import { choose, type Driver, type How } from './driver.ts';

export const driver: Driver<Key, Response> = {
  right: (key) => Object.fromEntries(Object.entries(key).map(([id, { date }]) => [id, date])),
  // Another event's date lies on the axis for sure; where none is far enough, one beside it.
  wrong: (key) => {
    const dates = Object.values(key).map(({ date }) => date);
    const off = (one: string, other: string) => Math.abs(numberOf(one) - numberOf(other));
    return Object.fromEntries(
      Object.entries(key).map(([id, { date, bound }]) => [
        id,
        dates.find((other) => off(date, other) >= bound) ?? dateOf(numberOf(date) + bound, date),
      ]),
    );
  },
  async give(slip, response, how) {
    for (const event of await slip.locator('.event').all()) {
      const date = response[(await event.getAttribute('data-part')) ?? ''] ?? '';
      if (date === '') await choose(event.locator('select'), '', how);
      else await slide(event, date, how);
    }
  },
};

/** Leaves the thumb at just this date. */
async function slide(event: Locator, date: string, how: How): Promise<void> {
  const range = event.locator('input');
  const dates = await event
    .locator('option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  const wanted = dates.indexOf(date) - 1;
  const length = dates.length - 2;
  if (how === 'keyboard') {
    await range.focus();
    await range.press('Home');
    for (let step = 0; step < wanted; step += 1) await range.press('ArrowUp');
    return;
  }
  const press = async (share: number) => {
    const [width, height] = await range.evaluate(({ clientWidth, clientHeight }) => [
      clientWidth,
      clientHeight,
    ]);
    // The thumb is as wide as the control is high, and its middle marks the place.
    await range.click({ position: { x: height / 2 + share * (width - height), y: height / 2 } });
  };
  // A press on the thumb itself would not move it: send it to the far end first.
  await press(wanted * 2 > length ? 0 : 1);
  await press(wanted / length);
  // Where a step is narrower than the hand is steady, the list is at hand.
  const select = event.locator('select');
  if ((await select.inputValue()) !== date) await choose(select, date, how);
}
