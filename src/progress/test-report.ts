/**
 * What the tests of the course say: how much was gained, how sure the learner was against how right,
 * and how flawed and sound passages were told apart. Pure, and from first answers alone: what a
 * learner answers when a test is taken again changes nothing here.
 */
import type { SureAnswer } from './calibration.ts';
import type { RecordEvent } from './event.ts';
import { type History, histories } from './fold.ts';
import type { QuestionOutline } from './quiz-progress.ts';

/** The test before the course, the one after it, and the one some weeks later. */
export const PHASES = ['pretest', 'posttest', 'delayed'] as const;
export type Phase = (typeof PHASES)[number];

/** Days from the test at the end to the delayed one. */
export const DELAY = 21;

export interface TestItem extends QuestionOutline {
  /** What it tests: a row of the report. */
  readonly skill: string;
  /** Id that it shares with its other forms, one in each test; none for what is asked once. */
  readonly pair?: string;
  /** Where it asks whether a passage holds: what its key says. */
  readonly verdict?: 'sound' | 'flawed';
}

export interface TestOutline {
  readonly phase: Phase;
  readonly items: readonly TestItem[];
}

/** An item with the first answer it got. */
export interface ItemAnswer extends TestItem, SureAnswer {
  /** changed: its key is another one since it was answered, so the answer says nothing now. */
  readonly state: 'open' | 'answered' | 'changed';
  /** When it was answered; '' where it was not. */
  readonly at: string;
}

/** One test as it was first taken. */
export interface Taking {
  readonly phase: Phase;
  /** Anything was answered: with feedback at the end, answers are kept when the test is finished. */
  readonly taken: boolean;
  /** Instant of the first answer; '' where there is none. */
  readonly at: string;
  readonly items: readonly ItemAnswer[];
}

/** Points out of those that could be had. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
}

/** A count out of how many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

function answerOf(item: TestItem, history: History = []): ItemAnswer {
  const attempts = history.filter((event) => event.kind === 'attempt');
  const first = attempts.find(({ revision }) => revision === item.revision);
  const score = first?.score;
  return {
    ...item,
    state: first ? 'answered' : attempts.length > 0 ? 'changed' : 'open',
    share: score?.kind === 'scored' ? score.earned / score.possible : undefined,
    certainty: first?.certainty,
    at: first?.at ?? '',
  };
}

/** Each test as it was first taken, in the order of the outlines. */
export function takings(tests: readonly TestOutline[], events: readonly RecordEvent[]): Taking[] {
  const found = histories(events);
  return tests.map(({ phase, items: outline }) => {
    const items = outline.map((item) => answerOf(item, found.get(item.id)));
    const instants = items.flatMap(({ at }) => (at ? [at] : [])).sort();
    return { phase, taken: instants.length > 0, at: instants[0] ?? '', items };
  });
}

/** When any of these questions was first answered, whatever their keys are now; '' where none was. */
export function takenAt(questions: readonly string[], found: ReadonlyMap<string, History>): string {
  const instants = questions.flatMap((id) =>
    (found.get(id) ?? []).flatMap((event) => (event.kind === 'attempt' ? [event.at] : [])),
  );
  return instants.sort()[0] ?? '';
}

/** Items that count: of a finished test an unanswered one earns 0, a changed one says nothing. */
const counted = (items: readonly ItemAnswer[]) => items.filter(({ state }) => state !== 'changed');

/** Points over items; what has no answer earns 0, what has changed since is left out. */
export function pointsOf(items: readonly ItemAnswer[]): Points {
  const sum = (worth: (item: ItemAnswer) => number) =>
    counted(items).reduce((total, item) => total + worth(item), 0);
  return {
    earned: sum(({ possible, share = 0 }) => possible * share),
    possible: sum(({ possible }) => possible),
  };
}

/** What was gained from one test to another, over the pairs that both of them ask. */
export interface Gain {
  /** Pairs compared. */
  readonly pairs: number;
  /** Pairs left out, since the key of one of the two has changed. */
  readonly changed: number;
  readonly before: Points;
  readonly after: Points;
  /**
   * Normalised gain (Hake 1998): of the points that were missing before, the share that is there
   * after. Below 0 where points were lost; undefined where none were missing.
   */
  readonly normalised: number | undefined;
}

export function gain(before: Taking, after: Taking): Gain {
  const later = new Map(after.items.flatMap((item) => (item.pair ? [[item.pair, item]] : [])));
  const all = before.items.flatMap((item) => {
    const other = item.pair ? later.get(item.pair) : undefined;
    return other ? [[item, other] as const] : [];
  });
  const pairs = all.filter((pair) => counted(pair).length === 2);
  const [first, second] = [0, 1].map((side) => pointsOf(pairs.map((pair) => pair[side as 0 | 1])));
  const [from, to] = [first as Points, second as Points];
  const missing = from.possible - from.earned;
  return {
    pairs: pairs.length,
    changed: all.length - pairs.length,
    before: from,
    after: to,
    normalised: missing > 0 ? (to.earned - from.earned) / missing : undefined,
  };
}

/** Points of each skill over its items that have another form in some other test. */
export function pointsBySkill({ items }: Taking): Map<string, Points> {
  const paired = Map.groupBy(
    items.filter(({ pair }) => pair !== undefined),
    ({ skill }) => skill,
  );
  return new Map([...paired].map(([skill, own]) => [skill, pointsOf(own)]));
}

/** Points over what is asked in this test alone. */
export const pointsOnNew = ({ items }: Taking): Points =>
  pointsOf(items.filter(({ pair }) => pair === undefined));

/** Answers that were certain and earned nothing: what repays a second look most. */
export const confidentErrors = (items: readonly ItemAnswer[]): ItemAnswer[] =>
  items.filter(({ certainty, share }) => certainty === 'certain' && share === 0);

/**
 * Flaws that were found, and sound passages that were trusted. Two counts and never one: whoever
 * calls everything flawed has all of the first and none of the second.
 */
export interface Discernment {
  readonly flawed: Count;
  readonly sound: Count;
}

export function discernment(items: readonly ItemAnswer[]): Discernment {
  const count = (wanted: 'sound' | 'flawed'): Count => {
    const own = counted(items).filter(({ verdict }) => verdict === wanted);
    return { hits: own.filter(({ share }) => share === 1).length, of: own.length };
  };
  return { flawed: count('flawed'), sound: count('sound') };
}

/** The instant from which the delayed test is meant, given that of the test at the end. */
export const delayedFrom = (at: string): string =>
  new Date(Date.parse(at) + DELAY * 24 * 60 * 60 * 1000).toISOString();
