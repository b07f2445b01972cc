/** Puts events into a page's record, as if they had been answered on other days. */
import type { Page } from '@playwright/test';

/** An answer to plant: which question, how many days ago, and its share of the point. */
export interface Planted {
  question: string;
  revision: string;
  daysAgo: number;
  share: number;
  certainty?: string;
}

/** The page must have opened the database, so that its stores are there. */
export async function plant(page: Page, answers: readonly Planted[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('drawdown', 1);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction(['events', 'drafts'], 'readwrite');
          tx.objectStore('drafts').put('planted', 'learner');
          for (const [at, { question, revision, daysAgo, share, certainty }] of all.entries()) {
            tx.objectStore('events').put({
              v: 1,
              id: `planted-${at}`,
              learner: 'planted',
              at: new Date(Date.now() - daysAgo * 86_400_000 + at).toISOString(),
              kind: 'attempt',
              question,
              revision,
              response: null,
              score: { kind: 'scored', earned: share, possible: 1 },
              seed: 0,
              context: { quiz: 'planted', mode: 'page' },
              ...(certainty && { certainty }),
            });
          }
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    answers,
  );
}
