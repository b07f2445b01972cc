/** Answers any question on a page as a person would, by what its form shows. */
import type { Locator, Page } from '@playwright/test';

export type Kind = 'right' | 'wrong';

interface Slip {
  slip: Locator;
  key: unknown;
}

/** How each type is answered; the key comes from the page, as any learner could read it. */
const answers: Record<string, (slip: Slip, kind: Kind) => Promise<void>> = {
  async 'single-choice'({ slip, key }, kind) {
    const options = Object.entries(key as Record<string, number>);
    const [id] = options.find(([, credit]) => (credit === 1) === (kind === 'right')) ?? [''];
    await slip.locator(`input[value="${id}"]`).check();
  },
  async 'multiple-response'({ slip, key }, kind) {
    for (const [id, role] of Object.entries(key as Record<string, number>)) {
      await slip.locator(`input[value="${id}"]`).setChecked(role === (kind === 'right' ? 1 : -1));
    }
  },
  async ordering({ slip, key }, kind) {
    const order = kind === 'right' ? (key as string[]) : [...(key as string[])].reverse();
    // Even an order that already stands must be touched to count as an answer.
    await slip.locator('[data-move="1"]:enabled').first().press('Enter');
    for (const [place, id] of order.entries()) {
      const item = slip.locator(`.sort > [data-part="${id}"]`);
      for (let step = 0; step < order.length; step += 1) {
        const at = await item.evaluate((element) =>
          [...(element.parentElement?.children ?? [])].indexOf(element),
        );
        if (at === place) break;
        await item.locator(`[data-move="${at > place ? -1 : 1}"]`).press('Enter');
      }
    }
  },
  async numeric({ slip, key }, kind) {
    const { answers: list } = key as {
      answers: { low: number; high: number; unit: string | null; credit: number }[];
    };
    const right = list.find((answer) => answer.credit === 1);
    const value = right ? (right.low + right.high) / 2 : 0;
    await slip.locator('[name=number]').fill(String(kind === 'right' ? value : value + 987_654));
    if (right?.unit) await slip.locator('[name=unit]').selectOption(right.unit);
  },
  async matching({ slip, key }, kind) {
    for (const [row, choice] of Object.entries(key as Record<string, string>)) {
      const select = slip.locator(`select[name="${row}"]`);
      const values = await select
        .locator('option')
        .evaluateAll((options) =>
          options
            .map((option) => (option as HTMLOptionElement).value)
            .filter((value) => value !== ''),
        );
      await select.selectOption(
        kind === 'right' ? choice : (values.find((value) => value !== choice) ?? ''),
      );
    }
  },
};

/** Fills in one question and presses Check. */
export async function answer(slip: Locator, kind: Kind): Promise<void> {
  const type = (await slip.getAttribute('data-type')) ?? '';
  const key: unknown = JSON.parse((await slip.getAttribute('data-key')) ?? 'null');
  const fill = answers[type];
  if (!fill) throw new Error(`the tests cannot answer the type ${type}`);
  await fill({ slip, key }, kind);
  await slip.getByRole('button', { name: 'Check answer' }).click();
}

/** One question of each type among the pages, by type. */
export async function oneOfEach(
  page: Page,
  pages: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of pages) {
    await page.goto(address);
    for (const slip of await page.locator('quiz-question').all()) {
      const type = (await slip.getAttribute('data-type')) ?? '';
      if (!found.has(type)) found.set(type, `${address}#${await slip.getAttribute('id')}`);
    }
  }
  return found;
}
