/**
 * A class in progress: one value that holds everything, changed by commands. The presenter's and the
 * projector's window each hold it; the one with the higher turn is right (a Lamport clock, 1978).
 */
import {
  moved,
  type Place,
  type PolledAnswer,
  type SlideOutline,
  startOf,
  type Tallies,
} from './stages.ts';
import { count, emptyTally, openSecond, undo } from './tally.ts';

export interface ClassState extends Place {
  v: 1;
  /** Empty while no class has begun: slides are shown, and nothing is kept. */
  id: string;
  lesson: string;
  title: string;
  /** ISO 8601 instants. */
  started: string;
  changed: string;
  /** Grows with every command; `by` is the window that gave it. */
  turn: number;
  by: string;
  /** The projector shows black. */
  black: boolean;
  /** Learners in the room; 0 where it is not said. */
  size: number;
  /** Steps of larger text, 0 to 3, and the projector's colours. */
  larger: number;
  contrast: Contrast;
  /** Slides in the order in which they were first shown. */
  seen: readonly string[];
  /** By the id of the slide. */
  tallies: Tallies;
  /** What was asked there, as it stood on the slide, so that a record can be read without it. */
  asked: Readonly<Record<string, Asked>>;
  /** What the teacher wrote down in class, by the id of the slide. */
  notes: Readonly<Record<string, string>>;
}

/** A polled question as the class saw it. */
export interface Asked {
  title: string;
  answers: readonly PolledAnswer[];
}

export const CONTRASTS = ['normal', 'light', 'dark'] as const;
export type Contrast = (typeof CONTRASTS)[number];

type Poll = { do: 'undo' } | { do: 'again' } | { do: 'hand'; answer: number; by: 1 | -1 };

export type Command =
  | { do: 'next' | 'back' | 'first' | 'last' | 'black' | 'contrast' }
  | { do: 'go'; slide: number }
  | Poll
  | { do: 'size'; size: number }
  | { do: 'text'; by: 1 | -1 }
  | { do: 'note'; text: string };

export const newState = (
  lesson: string,
  title: string,
  deck: readonly SlideOutline[],
): ClassState => ({
  v: 1,
  id: '',
  lesson,
  title,
  started: '',
  changed: '',
  turn: 0,
  by: '',
  ...(startOf(deck, 0) ?? { slide: '', stage: '' }),
  black: false,
  size: 0,
  larger: 0,
  contrast: 'normal',
  seen: deck.slice(0, 1).map(({ id }) => id),
  tallies: {},
  asked: {},
  notes: {},
});

/** Stages in which hands count, with the vote that they count for. */
const VOTES: Readonly<Record<string, number>> = { answers: 0, hands: 0, again: 1, both: 1 };

/** The vote that is open at this stage, from 0. */
export const voteAt = (stage: string): number | undefined => VOTES[stage];

/** The state after a command. A command that has no sense here changes nothing. */
export function act(
  state: ClassState,
  deck: readonly SlideOutline[],
  command: Command,
): ClassState {
  const next = acted(state, deck, command);
  const { seen, slide } = next;
  return next === state || seen.includes(slide) ? next : { ...next, seen: [...seen, slide] };
}

function acted(state: ClassState, deck: readonly SlideOutline[], command: Command): ClassState {
  const go = (place: Place | undefined): ClassState =>
    place && (place.slide !== state.slide || place.stage !== state.stage || state.black)
      ? { ...state, ...place, black: false }
      : state;
  switch (command.do) {
    case 'next':
      // A clicker that wakes the screen does not move on too.
      return state.black ? { ...state, black: false } : go(moved(deck, state, state.tallies, 1));
    case 'back':
      return state.black ? { ...state, black: false } : go(moved(deck, state, state.tallies, -1));
    case 'first':
      return go(startOf(deck, 0));
    case 'last':
      return go(startOf(deck, deck.length - 1));
    case 'go':
      return go(startOf(deck, command.slide));
    case 'black':
      return { ...state, black: !state.black };
    case 'contrast': {
      const at = CONTRASTS.indexOf(state.contrast) + 1;
      return { ...state, contrast: CONTRASTS[at % CONTRASTS.length] ?? 'normal' };
    }
    case 'text': {
      const larger = Math.min(Math.max(state.larger + command.by, 0), 3);
      return larger === state.larger ? state : { ...state, larger };
    }
    case 'size':
      return { ...state, size: Math.min(Math.max(Math.round(command.size) || 0, 0), 999) };
    case 'note':
      return noted(state, deck, command.text);
    case 'hand':
    case 'undo':
    case 'again':
      return polled(state, deck, command);
  }
}

/** A note, and the title of its slide beside it: the deck may be another one when it is read. */
function noted(state: ClassState, deck: readonly SlideOutline[], text: string): ClassState {
  const { slide, asked } = state;
  const { title = '', answers = [] } = deck.find(({ id }) => id === slide) ?? {};
  return {
    ...state,
    notes: { ...state.notes, [slide]: text },
    asked: { ...asked, [slide]: asked[slide] ?? { title, answers } },
  };
}

function polled(state: ClassState, deck: readonly SlideOutline[], command: Poll): ClassState {
  const { slide, stage, tallies } = state;
  const { title = '', answers = [] } = deck.find(({ id }) => id === slide) ?? {};
  const vote = voteAt(stage);
  if (answers.length === 0) return state;
  const tally = tallies[slide] ?? emptyTally;
  const put = (changed: typeof tally, place: Partial<Place> = {}) =>
    changed === tally && place.stage === undefined
      ? state
      : {
          ...state,
          ...place,
          tallies: { ...tallies, [slide]: changed },
          asked: { ...state.asked, [slide]: { title, answers } },
        };
  if (command.do === 'again') return put(openSecond(tally), { stage: 'again' });
  if (command.do === 'undo') return put(undo(tally));
  if (vote === undefined || command.answer >= answers.length) return state;
  return put(count(tally, vote, command.answer, command.by));
}

/** Of two states of one class, the one that counts: more turns; at a tie, the greater window id. */
export function newer(one: ClassState, other: ClassState): ClassState {
  if (one.turn !== other.turn) return one.turn > other.turn ? one : other;
  return one.by >= other.by ? one : other;
}
