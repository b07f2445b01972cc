/** What is kept of a class, as tables: for the page, for paper and for CSV. */
import { LETTERS } from './slide.ts';
import type { ClassState } from './state.ts';
import { emptyTally, handsOf, totalOf } from './tally.ts';

/** An answer with the hands of the first and, where there was one, the second vote. */
export interface AnswerRow {
  letter: string;
  text: string;
  right: boolean;
  votes: readonly number[];
}

/** A polled question of a class. */
export interface QuestionReport {
  slide: string;
  title: string;
  answers: readonly AnswerRow[];
  /** Hands in each vote. */
  totals: readonly number[];
}

/** Polled questions in the order of the class; those without a hand are left out. */
export function questionsOf(state: ClassState): QuestionReport[] {
  const { seen, tallies, asked } = state;
  const slides = [...new Set([...seen, ...Object.keys(tallies)])];
  return slides.flatMap((slide) => {
    const tally = ownOf(tallies, slide) ?? emptyTally;
    const { title = '', answers = [] } = ownOf(asked, slide) ?? {};
    const votes = tally.rounds.map((_, round) => round);
    const totals = votes.map((round) => totalOf(tally, round));
    if (totals.every((total) => total === 0)) return [];
    return [
      {
        slide,
        title,
        totals,
        answers: answers.map(({ text, right }, at) => ({
          letter: LETTERS[at] ?? '',
          text,
          right,
          votes: votes.map((round) => handsOf(tally, round, at)),
        })),
      },
    ];
  });
}

/** What was stored may name a slide 'constructor', which every object answers to. */
const ownOf = <T>(all: Readonly<Record<string, T>>, slide: string): T | undefined =>
  Object.hasOwn(all, slide) ? all[slide] : undefined;

const HEAD = [
  'class',
  'lesson',
  'started',
  'learners',
  'slide',
  'question',
  'answer',
  'text',
  'right',
  'first vote',
  'second vote',
  'note',
];

/**
 * All that was kept of some classes as CSV (RFC 4180): a row for each answer that was polled, and
 * one for each note. Texts that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function csvOf(states: readonly ClassState[]): string {
  const rows = states.flatMap((state) => {
    const head = [state.id, state.title, state.started, state.size || ''];
    const polled = questionsOf(state).flatMap(({ slide, title, answers }) =>
      answers.map(({ letter, text, right, votes }) => [
        ...head,
        slide,
        title,
        letter,
        text,
        right ? 'yes' : 'no',
        votes[0] ?? '',
        votes[1] ?? '',
        '',
      ]),
    );
    const notes = Object.entries(state.notes)
      .filter(([, note]) => note.trim() !== '')
      .map(([slide, note]) => [
        ...head,
        slide,
        ownOf(state.asked, slide)?.title ?? '',
        ...['', '', '', '', ''],
        note,
      ]);
    return polled.length + notes.length > 0
      ? [...polled, ...notes]
      : [[...head, ...HEAD.slice(4).map(() => '')]];
  });
  return [HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads what was stored; undefined for anything that is not the state of a class, so that a damaged
 * entry is shown as such and breaks nothing.
 */
export function readState(stored: unknown): ClassState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const state = stored as Partial<ClassState>;
  const texts = [state.id, state.lesson, state.title, state.started, state.slide, state.stage];
  const tallies = Object.values(state.tallies ?? { bad: undefined });
  const whole =
    state.v === 1 &&
    texts.every((text) => typeof text === 'string') &&
    typeof state.turn === 'number' &&
    Array.isArray(state.seen) &&
    state.seen.every((slide) => typeof slide === 'string') &&
    typeof state.asked === 'object' &&
    state.asked !== null &&
    Object.values(state.asked).every(
      (asked) => typeof asked?.title === 'string' && areAnswers(asked.answers),
    ) &&
    typeof state.notes === 'object' &&
    state.notes !== null &&
    Object.values(state.notes).every((note) => typeof note === 'string') &&
    tallies.every(
      (tally) =>
        Array.isArray(tally?.rounds) &&
        Array.isArray(tally.past) &&
        tally.rounds.every(
          (hands: unknown) =>
            Array.isArray(hands) && hands.every((count) => Number.isInteger(count) && count >= 0),
        ),
    );
  return whole ? (state as ClassState) : undefined;
}

const areAnswers = (answers: unknown): boolean =>
  Array.isArray(answers) &&
  answers.every((answer) => typeof answer?.text === 'string' && typeof answer.right === 'boolean');
