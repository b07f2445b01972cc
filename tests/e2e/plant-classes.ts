/** Puts classes into a page's own database, as if they had been taught there. */
import type { Page } from '@playwright/test';

/** The page must have opened the database, so that its store is there. */
export async function plantClasses(page: Page, classes: readonly unknown[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('drawdown-class', 1);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction('classes', 'readwrite');
          for (const one of all) tx.objectStore('classes').put(one);
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    classes,
  );
}

interface Poll {
  title: string;
  /** Text, whether it is right, and its hands in each vote. */
  answers: [text: string, right: boolean, ...hands: number[]][];
}

/** A class of lesson 1 as the slides keep it, with one polled slide for each poll: p0, p1, … */
export function classOf(id: string, polls: readonly Poll[], over: Record<string, unknown> = {}) {
  const bySlide = <T>(of: (poll: Poll) => T) =>
    Object.fromEntries(polls.map((poll, at) => [`p${at}`, of(poll)]));
  return {
    v: 1,
    id,
    lesson: 'what-happened',
    title: 'What happened',
    started: '2026-11-22T10:05:00.000Z',
    changed: '2026-11-22T10:52:00.000Z',
    turn: 40,
    by: 'w1',
    slide: 'start',
    stage: 'show',
    black: false,
    size: 28,
    larger: 0,
    contrast: 'normal',
    seen: ['start', ...polls.map((_, at) => `p${at}`)],
    tallies: bySlide(({ answers }) => ({
      rounds: [0, 1]
        .map((vote) => answers.map(([, , ...hands]) => hands[vote] ?? -1))
        .filter((hands) => hands.every((count) => count >= 0)),
      past: [],
    })),
    asked: bySlide(({ title, answers }) => ({
      title,
      answers: answers.map(([text, right]) => ({ text, right })),
    })),
    notes: {},
    ...over,
  };
}
