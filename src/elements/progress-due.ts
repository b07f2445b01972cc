/** Says on the progress page how many questions review would ask now. */
import { courseProgress } from '../progress/course-progress.ts';
import type { RecordEvent } from '../progress/event.ts';
import { histories } from '../progress/fold.ts';
import type { CourseLesson } from '../progress/picture.ts';
import { type ReviewOutline, review } from '../progress/review.ts';
import { dayOf, midnight } from './day.ts';
import { say } from './say.ts';

/** @param asked the questions that review may ask */
export function drawDue(
  root: ParentNode,
  course: readonly CourseLesson[],
  asked: readonly ReviewOutline[],
  events: readonly RecordEvent[],
): void {
  const { lessons } = courseProgress(course, events);
  const done = lessons.flatMap(({ id, state }) => (state === 'done' ? [id] : []));
  const { due, later, next } = review(asked, new Set(done), histories(events), {
    now: new Date().toISOString(),
    midnight: midnight().toISOString(),
  });
  say(root, 'due', dueText(due.length, later, next));
}

function dueText(due: number, later: number, next: string | undefined): string {
  const rest = later > 0 ? ` ${later} more can wait for another day.` : '';
  if (due > 0) {
    return `${due === 1 ? 'One question is' : `${due} questions are`} due for review today.${rest}`;
  }
  if (later > 0) return `You have done today’s review.${rest}`;
  return next
    ? `No question is due for review today. The next comes on ${dayOf(next)}.`
    : 'No question is due for review yet. The first come two days after you finish a lesson.';
}
