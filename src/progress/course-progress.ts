/** What the events say about the course: the state of each lesson, and where to continue. */
import type { RecordEvent } from './event.ts';
import { histories } from './fold.ts';
import { isId, isPlain } from './guard.ts';
import { type QuestionOutline, type Tally, tally } from './quiz-progress.ts';

/** A lesson and all its questions, in the order of the page. */
export interface LessonOutline {
  readonly id: string;
  readonly questions: readonly QuestionOutline[];
  /** Those of them that decide whether it is done: its exit quiz. Empty: all of them. */
  readonly exit: readonly QuestionOutline[];
}

/** Where the learner was, kept among the drafts. */
export interface Place {
  readonly lesson: string;
  /** Id of the section or question that was in view. */
  readonly anchor?: string;
}

export interface LessonProgress extends Tally {
  readonly id: string;
  /** done: every deciding question is answered at its present revision, or there is none. */
  readonly state: 'new' | 'started' | 'done';
  /** The deciding questions alone. */
  readonly exit: Tally;
}

/** What ‘Continue’ means. `anchor` is the place to scroll to; none means the top of the lesson. */
export type Next =
  | { readonly kind: 'begin' | 'continue'; readonly lesson: string; readonly anchor?: string }
  | { readonly kind: 'review' };

export interface CourseProgress {
  /** One for each lesson of the outline, in its order. */
  readonly lessons: readonly LessonProgress[];
  readonly done: number;
  readonly next: Next;
}

/** Reads a place from the drafts; undefined where it is none. */
export function readPlace(value: unknown): Place | undefined {
  if (!isPlain(value)) return undefined;
  const { lesson, anchor } = value;
  if (!isId(lesson)) return undefined;
  return isId(anchor) ? { lesson, anchor } : { lesson };
}

/**
 * Progress in each lesson, and where to continue: at the saved place while its lesson is not done;
 * else at the first open question of the first lesson started; else at the first new lesson; else
 * with review.
 */
export function courseProgress(
  course: readonly LessonOutline[],
  events: readonly RecordEvent[],
  place?: Place,
): CourseProgress {
  const found = histories(events);
  const lessons = course.map(({ id, questions, exit: deciding }): LessonProgress => {
    const all = tally(questions, found);
    const exit = deciding.length > 0 ? tally(deciding, found) : all;
    const touched = all.answered + all.changed > 0;
    const state = exit.answered === exit.of ? 'done' : touched ? 'started' : 'new';
    return { id, state, exit, ...all };
  });
  const done = lessons.filter((lesson) => lesson.state === 'done').length;
  return { lessons, done, next: nextOf(lessons, place) };
}

function nextOf(lessons: readonly LessonProgress[], place?: Place): Next {
  const here = lessons.find((lesson) => lesson.id === place?.lesson);
  if (place && here && here.state !== 'done') return { kind: 'continue', ...place };
  const started = lessons.find((lesson) => lesson.state === 'started');
  if (started) {
    const { id, nextQuestion } = started;
    return { kind: 'continue', lesson: id, ...(nextQuestion && { anchor: nextQuestion }) };
  }
  const fresh = lessons.find((lesson) => lesson.state === 'new');
  return fresh ? { kind: 'begin', lesson: fresh.id } : { kind: 'review' };
}
