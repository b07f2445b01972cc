/**
 * Resolves after the next paint: the learner sees the news before the page does anything else. A
 * page out of sight paints nothing, and is not waited for.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
