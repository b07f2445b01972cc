import type { Key, Response } from '../../../src/quiz/types/ordering/score.ts';
import type { Driver } from './driver.ts';

export const driver: Driver<Key, Response> = {
  right: (key) => key,
  wrong: (key) => key.toReversed(),
  async give(slip, response, how) {
    if (response === null) return;
    const press = async (selector: string) => {
      const button = slip.locator(selector).first();
      if (how === 'pointer') return button.click();
      await button.focus();
      await button.press('Enter');
    };
    // Even an order that already stands must be touched to count as an answer.
    await press('[data-move="1"]:enabled');
    for (const [place, id] of response.entries()) {
      const item = slip.locator(`.sort > [data-part="${id}"]`);
      for (let step = 0; step < response.length; step += 1) {
        const at = await item.evaluate((element) =>
          [...(element.parentElement?.children ?? [])].indexOf(element),
        );
        if (at === place) break;
        await press(`.sort > [data-part="${id}"] [data-move="${at > place ? -1 : 1}"]`);
      }
    }
  },
};
