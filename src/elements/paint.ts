/** Milliseconds in which a browser begins its next frame, even where one takes three of 60 a second. */
const FRAMES = 50;

/**
 * Resolves once the learner sees what has just changed: a browser paints before it takes up a timer
 * of this length. Unlike an animation frame, a timer also runs in a page out of sight.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAMES);
  });
}
