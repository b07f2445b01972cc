/** Whether a reader who knows nothing of the matter can do better than chance over the bank. */
import type { Question } from '../../quiz/question.ts';
import type { Entry, Library, QuizEntry } from '../library.ts';
import { type AnswerSet, answerSetsOf } from '../rules/item-parts.ts';
import { chanceOf, hitOf, leanOf, type Pointing, tallyOf } from './chance.ts';
import { CUES, type Cue } from './cues.ts';
import { type Measure, measured, named, placeOf, questionsOf } from './measure.ts';

/** A rule of thumb is judged from this many sets of options on, a place in the list likewise. */
export const LEAST_SETS = 30;
export const LEAST_LISTS = 12;

interface Guess {
  entry: Entry<Question>;
  set: AnswerSet;
  pointing: Pointing;
}

function guessesOf(entries: readonly Entry<Question>[], { points }: Cue): Guess[] {
  return entries.flatMap((entry) =>
    answerSetsOf(entry.value).map((set) => {
      const pointed = points(set.answers, entry.value.prompt);
      const { length } = set.answers;
      const right = set.answers.filter(({ correct }) => correct).length;
      const hits = pointed.filter((at) => set.answers[at]?.correct).length;
      return { entry, set, pointing: { answers: length, right, pointed: pointed.length, hits } };
    }),
  );
}

function cueMeasure(
  rule: 'balance-cue' | 'balance-position',
  cue: Cue,
  entries: readonly Entry<Question>[],
  least: number,
): Measure {
  const guesses = guessesOf(entries, cue);
  const tally = tallyOf(guesses.map(({ pointing }) => pointing));
  const { lean, most } = leanOf(tally);
  const count = `${round(tally.hits)} of ${tally.sets}, by chance ${round(tally.chance)}`;
  return measured({ rule, line: `${cue.name} is right in ${count}`, least, of: tally.sets }, () => {
    const giving = givingAway(guesses);
    const [first] = giving;
    if (lean <= most || !first) return undefined;
    const path = first.set.answers.find(({ correct }) => correct)?.path ?? [];
    return {
      place: placeOf(first.entry, ...path),
      message: `over the bank ${cue.name} is right in ${count}: ${points(lean)} points above chance; ${points(most)} is the most`,
      hint: `it gives these away: ${named([...new Set(giving.map(({ entry }) => entry.value.id))])}`,
    };
  });
}

/** Those by which a guesser gains, most first. */
const givingAway = (guesses: readonly Guess[]): Guess[] => {
  const gain = ({ pointing }: Guess) => hitOf(pointing) - chanceOf(pointing);
  return guesses
    .filter((guess) => guess.pointing.pointed > 0 && gain(guess) > 0)
    .toSorted((one, two) => gain(two) - gain(one));
};

const points = (share: number) => String(Math.round(100 * share));
const round = (value: number) => String(Math.round(value * 10) / 10);

/** Rules of thumb by what an option looks like. */
export function cueMeasures(library: Library): Measure[] {
  const entries = questionsOf(library);
  return CUES.map((cue) => cueMeasure('balance-cue', cue, entries, LEAST_SETS));
}

const PLACES: readonly Cue[] = [
  { name: 'the first option of a list that is never mixed', points: () => [0] },
  { name: 'the last option of a list that is never mixed', points: (all) => [all.length - 1] },
];

/** Rules of thumb by where an option stands, where the order is the author’s. */
export function positionMeasures(library: Library): Measure[] {
  const fixed = library.entries.quizzes.filter(({ quiz }) => quiz?.shuffle === false);
  const ids = new Set(fixed.flatMap(idsIn));
  const entries = questionsOf(library).filter(
    ({ value }) => ids.has(value.id) && value.type !== 'multiple-response',
  );
  return PLACES.map((cue) => cueMeasure('balance-position', cue, entries, LEAST_LISTS));
}

const idsIn = ({ questions }: QuizEntry) => questions.map(({ value }) => value.id);
