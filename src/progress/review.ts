/**
 * When a question comes back. Pure: the same answers, outline and clock give the same list.
 *
 * A ladder of three steps (decision 010). The first answer puts a question on the first step; a
 * fully right answer on the day it is due, or later, lifts it to the next; a wrong one puts it back
 * on the first; a partly right one leaves it where it is, due again after that step's wait.
 * Answers before the day it is due change nothing, unless they are wrong: repeating at once what
 * one has just read shows little of what will last.
 */
import type { AttemptEvent } from './event.ts';
import type { History } from './fold.ts';
import { DRIFT, inOrder } from './order.ts';
import type { QuestionOutline } from './quiz-progress.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Days that a question rests on each step. After the last it is not asked again. */
export const LADDER = [2, 7, 21] as const;
/** Taken off each wait, so that what was learned one evening is due on the morning of the day. */
const EARLY = 10 * HOUR;
/** Questions a day. */
export const DAILY_CAP = 12;

/** A question that review may ask. */
export interface ReviewOutline extends QuestionOutline {
  readonly lesson: string;
  /** The question of which it is another form; its own id where it is the first. */
  readonly family: string;
}

/** The same, with the quiz on whose page it stands. */
export interface ReviewQuestion extends ReviewOutline {
  readonly quiz: string;
}

/** Where a family of questions stands on the ladder. */
export interface Standing {
  /** 0 to 2; 3 once the last step has been passed: it rests for good. */
  readonly step: number;
  /** Milliseconds since 1970 from which it may be asked again; infinite when it rests for good. */
  readonly due: number;
  /** The latest answer was not right, though the learner was certain. */
  readonly isConfidentlyWrong: boolean;
}

/** A question to ask now. */
export interface Due {
  readonly question: string;
  readonly family: string;
  readonly lesson: string;
  readonly step: number;
  readonly isConfidentlyWrong: boolean;
}

export interface Review {
  /** To be asked now, in this order: at most what is left of the day's cap. */
  readonly due: readonly Due[];
  /** Further questions that are due, left for another day. */
  readonly later: number;
  /** Instant at which the next question falls due that is not due yet; undefined where none will. */
  readonly next: string | undefined;
  /** Questions reviewed since midnight, which the cap counts. */
  readonly today: number;
}

/** Of a question whose answers have no believable day: on the first step, and due. */
const UNDATED: Standing = { step: 0, due: Number.NEGATIVE_INFINITY, isConfidentlyWrong: false };

const shareOf = ({ score }: AttemptEvent): number | undefined =>
  score.kind === 'scored' ? score.earned / score.possible : undefined;

/** Scored answers of a family, in order, to a place on the ladder; undefined where there are none. */
export function standing(attempts: readonly AttemptEvent[]): Standing | undefined {
  let found: Standing | undefined;
  for (const attempt of attempts) {
    const share = shareOf(attempt);
    if (share === undefined) continue;
    const at = Date.parse(attempt.at);
    const { step = 0, due = Number.NEGATIVE_INFINITY } = found ?? {};
    const isConfidentlyWrong = share < 0.5 && attempt.certainty === 'certain';
    if (found && at < due && share >= 0.5) {
      found = { ...found, isConfidentlyWrong };
      continue;
    }
    const lifted = found === undefined || share < 0.5 ? 0 : share < 1 ? step : step + 1;
    const wait = LADDER[lifted];
    found = {
      step: lifted,
      due: wait === undefined ? Number.POSITIVE_INFINITY : at + wait * DAY - EARLY,
      isConfidentlyWrong,
    };
  }
  return found;
}

/**
 * What to ask now.
 *
 * @param outline the questions of all lessons, in the order of the course
 * @param done ids of the lessons that are finished; the others' questions wait
 * @param found what `histories` returns
 * @param now the clock's instant; `midnight` the start of the learner's day
 */
export function review(
  outline: readonly ReviewOutline[],
  done: ReadonlySet<string>,
  found: ReadonlyMap<string, History>,
  { now, midnight, cap = DAILY_CAP }: { now: string; midnight: string; cap?: number },
): Review {
  const clock = Date.parse(now);
  const families = Map.groupBy(outline, ({ family }) => family);
  const waiting: number[] = [];
  const due: (Due & { since: number })[] = [];
  let today = 0;
  for (const [family, forms] of families) {
    const all = inOrder(forms.flatMap((form) => presentAttempts(form, found)));
    // Those from far in the future were given while the clock was wrong: nobody knows when.
    const answers = all.filter(({ at }) => Date.parse(at) - clock <= DRIFT);
    if (answers.some(({ at, context }) => context.mode === 'review' && at >= midnight && at <= now))
      today += 1;
    const open = forms.filter(({ lesson, possible }) => done.has(lesson) && possible > 0);
    const where = standing(answers) ?? (standing(all) && UNDATED);
    if (open.length === 0 || !where) continue;
    if (where.due > clock) {
      waiting.push(where.due);
      continue;
    }
    const { id, lesson } = longestUnseen(open, answers);
    const { step, isConfidentlyWrong } = where;
    due.push({ question: id, family, lesson, step, isConfidentlyWrong, since: where.due });
  }
  const ordered = mixed(due);
  const left = Math.max(0, cap - today);
  const next = Math.min(...waiting);
  return {
    due: ordered.slice(0, left).map(({ since: _, ...question }) => question),
    later: Math.max(0, ordered.length - left),
    next: Number.isFinite(next) ? new Date(next).toISOString() : undefined,
    today,
  };
}

/** Scored or not, at the present key: what was asked before a change is another question. */
function presentAttempts(
  { id, revision }: ReviewOutline,
  found: ReadonlyMap<string, History>,
): AttemptEvent[] {
  return (found.get(id) ?? []).filter(
    (event): event is AttemptEvent => event.kind === 'attempt' && event.revision === revision,
  );
}

/** The form answered longest ago: one that was never answered first, in the outline's order. */
function longestUnseen(
  forms: readonly ReviewOutline[],
  answers: readonly AttemptEvent[],
): ReviewOutline {
  const seen = ({ id }: ReviewOutline) => answers.findLastIndex(({ question }) => question === id);
  return forms.reduce((one, two) => (seen(two) < seen(one) ? two : one));
}

/**
 * Confident and wrong first, then the longest due; in each of these groups the lessons take turns,
 * so that neighbours come from different ones where that is possible.
 */
function mixed<D extends Due & { since: number }>(due: readonly D[]): D[] {
  // Not by a difference: two may be due since for ever.
  const bySince = due.toSorted((one, two) => (one.since < two.since ? -1 : 1));
  return [true, false].flatMap((first) => {
    const lessons = Map.groupBy(
      bySince.filter(({ isConfidentlyWrong }) => isConfidentlyWrong === first),
      ({ lesson }) => lesson,
    );
    const queues = [...lessons.values()];
    const rounds = Math.max(0, ...queues.map((queue) => queue.length));
    return Array.from({ length: rounds }, (_, round) =>
      queues.flatMap((queue) => queue[round] ?? []),
    ).flat();
  });
}
