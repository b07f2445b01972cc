/** Where the slides of a lesson are. */
import { withBase } from './paths.ts';

/** Whether the site has slides. */
const HAS_SLIDES: boolean = false;

/** Address of a lesson's slides, while the site has any. */
export function slidesHref(lesson: string): string | undefined {
  return HAS_SLIDES ? withBase(`/present/${lesson}/`) : undefined;
}
