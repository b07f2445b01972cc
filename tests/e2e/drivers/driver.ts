/** How a person gives one type's answer in a real browser. */
import type { Locator } from '@playwright/test';

/** With a mouse (or a finger), or with the keyboard alone. */
export type How = 'pointer' | 'keyboard';

/** `Key` is what the page's `data-key` holds, `Response` what the type's scorer reads. */
export interface Driver<Key, Response> {
  /** A response that earns every point, and one that earns none; made from the key. */
  right: (key: Key) => Response;
  wrong: (key: Key) => Response;
  /** Gives just this response, whatever the form held before; does not press Check. */
  give: (slip: Locator, response: Response, how: How) => Promise<void>;
}

/** Ticks or clears a box or radio button, as the hand in use would. */
export async function tick(input: Locator, on: boolean, how: How): Promise<void> {
  if ((await input.isChecked()) === on) return;
  if (how === 'pointer') return input.click();
  await input.focus();
  await input.press('Space');
}

/** Chooses an entry of a select, by its value. */
export async function choose(select: Locator, value: string, how: How): Promise<void> {
  if (how === 'pointer') {
    await select.selectOption(value);
    return;
  }
  const options = await select
    .locator('option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  await select.focus();
  await select.press('Home');
  for (let step = 0; step < options.indexOf(value); step += 1) await select.press('ArrowDown');
}

/** Types a text over what a box holds. */
export async function type(box: Locator, text: string, how: How): Promise<void> {
  if (how === 'pointer') await box.click();
  else await box.focus();
  await box.press('Control+a');
  await box.press('Delete');
  await box.pressSequentially(text);
}
