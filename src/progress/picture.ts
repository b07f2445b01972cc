/** The picture of a learner's progress: sums over lessons and objectives, and what to look at first. */
import { type CalibrationBand, calibration, type SureAnswer } from './calibration.ts';
import type { LessonOutline, LessonProgress } from './course-progress.ts';
import type { History, QuestionProgress } from './fold.ts';
import { type QuestionOutline, type Tally, tally } from './quiz-progress.ts';

/** A question of the course, with what it tests. */
export interface CourseQuestion extends QuestionOutline {
  readonly objective: string;
}

/** A lesson of the course, with its name and address. */
export interface CourseLesson extends LessonOutline {
  readonly title: string;
  readonly href: string;
  readonly questions: readonly CourseQuestion[];
}

/** Points of the questions that were answered: what was not is no failure, and not counted. */
export interface Points {
  readonly first: number;
  readonly best: number;
  readonly possible: number;
  /** Questions answered, of how many. */
  readonly answered: number;
  readonly of: number;
}

export interface Picture {
  /** Points by objective id, for those with an answer. */
  readonly objectives: ReadonlyMap<string, Points>;
  /** How sure against how right, over first answers. */
  readonly bands: readonly CalibrationBand[];
  /** Ids of questions whose latest answer was wrong though the learner was certain, latest first. */
  readonly confidentlyWrong: readonly string[];
}

/** Points over the answered questions of a tally. */
export function pointsOf(
  questions: readonly QuestionOutline[],
  { each, answered, of }: Tally,
): Points {
  const sum = (share: (progress: QuestionProgress) => number | undefined) =>
    each.reduce((all, one, at) => all + (share(one) ?? 0) * (questions[at]?.possible ?? 0), 0);
  return {
    first: sum(({ first }) => first),
    best: sum(({ mastery }) => mastery),
    possible: sum(({ first }) => (first === undefined ? 0 : 1)),
    answered,
    of,
  };
}

/** The first answer at the present key: a second try has seen the reasons. */
function firstAnswer({ attempts, current, first }: QuestionProgress): SureAnswer {
  const attempt = attempts.find(({ revision }) => revision === current?.revision);
  return { certainty: attempt?.certainty, share: first };
}

/** @param found what `histories` returns */
export function picture(
  questions: readonly CourseQuestion[],
  found: ReadonlyMap<string, History>,
): Picture {
  const { each } = tally(questions, found);
  const objectives = [...Map.groupBy(questions, ({ objective }) => objective)].flatMap(
    ([id, mine]): [string, Points][] => {
      const points = pointsOf(mine, tally(mine, found));
      return points.answered > 0 ? [[id, points]] : [];
    },
  );
  const wrong = each.flatMap(({ current, last = 1 }) =>
    current?.certainty === 'certain' && last < 0.5 ? [current] : [],
  );
  return {
    objectives: new Map(objectives),
    bands: calibration(each.map(firstAnswer)),
    confidentlyWrong: wrong
      .toSorted((one, two) => (one.at < two.at ? 1 : -1))
      .map(({ question }) => question),
  };
}

/**
 * Instant at which a lesson was finished: that of the last of its deciding questions to get a first
 * answer at its present key. Undefined while it is not done.
 */
export function finishedAt(
  lesson: LessonOutline,
  { state, exit }: LessonProgress,
): string | undefined {
  if (state !== 'done' || lesson.exit.length === 0) return undefined;
  const firsts = exit.each.map(
    ({ attempts, current }) =>
      attempts.find(({ revision }) => revision === current?.revision)?.at ?? '',
  );
  return firsts.reduce((latest, at) => (at > latest ? at : latest), '');
}
