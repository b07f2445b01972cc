/** Where the slides of a lesson are. */
import { withBase } from './paths.ts';

/** Address of a lesson's slides. */
export const slidesHref = (lesson: string): string => withBase(`/present/${lesson}/`);
