import { type Key, NOTHING, type Response } from '../../../src/quiz/types/hot-text/score.ts';
import { type Driver, tick } from './driver.ts';

const given = (key: Key, marked: boolean): Response => {
  // Where nothing is to be marked, the key names no role: any is wrong.
  const any = Object.values(key).find((role) => role !== '') ?? '*';
  return Object.fromEntries(
    Object.entries(key).flatMap(([span, role]) =>
      (role !== '') === marked ? [[span, role || any]] : [],
    ),
  );
};

export const driver: Driver<Key, Response> = {
  right: (key) => (Object.values(key).some(Boolean) ? given(key, true) : { [NOTHING]: 'yes' }),
  wrong: (key) => given(key, false),
  async give(slip, response, how) {
    for (const span of await slip.locator('[data-in]').all()) {
      const id = (await span.getAttribute('data-in')) ?? '';
      const select = slip.locator(`select[name="${id}"]`);
      const roles = await select
        .locator('option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      const now = roles.indexOf(await select.inputValue());
      const role = response[id];
      const wanted = role === undefined ? 0 : Math.max(1, roles.indexOf(role));
      if (now === wanted) continue;
      if (how === 'keyboard') {
        await span.focus();
        await span.press(roles.length === 2 ? 'Enter' : String(wanted));
        continue;
      }
      // With one role there is no chooser, and a second press takes the mark away.
      if (roles.length > 2) {
        await tick(slip.locator(`[name="$role"][value="${wanted}"]`), true, how);
      }
      await span.click();
    }
    await tick(slip.locator(`[name="${NOTHING}"]`), NOTHING in response, how);
  },
};
