/** The classes of a device: which can be read, in what order, and what each says of itself. */
import { csvOf, type QuestionReport, questionsOf, readState } from './report.ts';
import type { ClassState } from './state.ts';

/** A class as it was stored, and what it says if it can be read. */
export interface KeptClass {
  /** As stored, to be saved, deleted or put back as it was. */
  stored: unknown;
  /** Undefined where the entry is damaged, or of a newer version of this site. */
  state: ClassState | undefined;
}

/** Newest first; without a date last, and what cannot be read after everything else. */
export function keptOf(entries: readonly unknown[]): KeptClass[] {
  const age = ({ state }: KeptClass) => (state ? (instantOf(state.started) ?? 0) : -Infinity);
  return entries
    .map((stored) => ({ stored, state: readState(stored) }))
    .sort((one, other) => (age(one) === age(other) ? 0 : age(other) - age(one)));
}

/** Milliseconds since 1970; undefined for what is no instant. */
export function instantOf(stored: unknown): number | undefined {
  const instant = typeof stored === 'string' ? Date.parse(stored) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** Longer than a day at school: the class was taken up again later. */
const SITTING = 6 * 60;

/** Whole minutes from the first to the last step; undefined where that is no one sitting. */
export function minutesOf({ started, changed }: ClassState): number | undefined {
  const [from, to] = [instantOf(started), instantOf(changed)];
  if (from === undefined || to === undefined) return undefined;
  const minutes = Math.round((to - from) / 60_000);
  return minutes >= 0 && minutes <= SITTING ? minutes : undefined;
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** The class in figures: '47 minutes', '12 slides shown', '28 learners', '3 questions polled'. */
export function factsOf(state: ClassState): string[] {
  const minutes = minutesOf(state);
  const polled = questionsOf(state).length;
  const size: unknown = state.size;
  return [
    ...(minutes === undefined
      ? []
      : [minutes === 0 ? 'under a minute' : counted(minutes, 'minute')]),
    `${counted(state.seen.length, 'slide')} shown`,
    typeof size === 'number' && size > 0
      ? counted(size, 'learner')
      : 'number of learners not given',
    polled === 0 ? 'no question polled' : `${counted(polled, 'question')} polled`,
  ];
}

/** 'On the first vote 12 of 28 chose the right answer, on the second 21 of 27.' */
export function sentenceOf({ answers, totals }: QuestionReport): string {
  const right = answers.filter((answer) => answer.right);
  if (right.length === 0) return 'No answer was marked as right.';
  const what = right.length === 1 ? 'chose the right answer' : 'hands were for a right answer';
  const hits = (vote: number) => right.reduce((sum, { votes }) => sum + (votes[vote] ?? 0), 0);
  const [first = 0, second = 0] = totals;
  if (second === 0) {
    return first === 0 ? '' : `${hits(0)} of ${first} ${what}, in one vote.`;
  }
  if (first === 0) return `On the second vote ${hits(1)} of ${second} ${what}. No first vote.`;
  const of = second === first ? '' : ` of ${second}`;
  return `On the first vote ${hits(0)} of ${first} ${what}, on the second ${hits(1)}${of}.`;
}

/**
 * Says which vote has more hands than learners; empty where none has. Where several answers are
 * right, a learner may raise a hand for each: then it is each answer that cannot have more.
 */
export function overText({ answers, totals }: QuestionReport, size: number): string {
  const several = answers.filter(({ right }) => right).length > 1;
  const over = ['first', 'second'].flatMap((vote, at) => {
    const hands = several ? Math.max(...answers.map(({ votes }) => votes[at] ?? 0)) : totals[at];
    if (size <= 0 || hands === undefined || hands <= size) return [];
    return [`${hands} ${several ? 'for one answer ' : ''}in the ${vote} vote`];
  });
  return over.length === 0 ? '' : `More hands than learners (${size}): ${over.join(', ')}.`;
}

/** What the teacher wrote down in class. */
export interface ClassNote {
  slide: string;
  /** The question or the heading of the slide; undefined where there is none. */
  title: string | undefined;
  text: string;
}

/** Notes in the order in which their slides were shown; empty ones are left out. */
export function notesOf({ notes, seen, asked }: ClassState): ClassNote[] {
  return [...new Set([...seen, ...Object.keys(notes)])].flatMap((slide) => {
    const text = Object.hasOwn(notes, slide) ? (notes[slide] ?? '').trim() : '';
    if (text === '') return [];
    const title = Object.hasOwn(asked, slide) ? asked[slide]?.title : undefined;
    return [{ slide, title: title || undefined, text }];
  });
}

/** Part of a vote's hands that went to an answer, 0 to 100. */
export const shareOf = (hands: number, total: number): number =>
  total > 0 ? Math.round((100 * hands) / total) : 0;

/**
 * The table of some classes as a file. It begins with a byte order mark: without one, Excel reads
 * UTF-8 as the code page of the machine, and each curly quote becomes three other characters.
 * Other spreadsheets, and the CSV readers of R and Python, know or can be told to skip it.
 */
export const csvFileOf = (states: readonly ClassState[]): string => `\uFEFF${csvOf(states)}\r\n`;

/** A name for a file: what was stored may hold anything, so only letters, digits and hyphens stay. */
export function fileNameOf(lesson: string, day: string, kind: 'csv' | 'json'): string {
  const safe = lesson
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return `drawdown-class-${safe || 'unknown'}-${day}.${kind}`;
}

/** A stored entry as JSON, or the reason why it has none: a database holds more than JSON can. */
export function jsonOf(stored: unknown): string {
  try {
    return JSON.stringify(stored, null, 2) ?? 'null';
  } catch (error) {
    return JSON.stringify({ reason: `${error}` });
  }
}
