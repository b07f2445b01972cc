/** The windows of one class, in step with each other, and what this browser keeps of it. */
import { keepClass, keepOn, keptClass } from '../browser/class-store.ts';
import { readState } from '../classroom/report.ts';
import { type ClassState, newer } from '../classroom/state.ts';

/** The name of a projector window: it outlives a reload, and holds the class it belongs to. */
const NAME = 'drawdown-show-';
export const showName = (id: string): string => NAME + id;

/** The class that this window shows, if somebody opened it as a projector window. */
export const shownClass = (): string | undefined =>
  window.name.startsWith(NAME) ? window.name.slice(NAME.length) : undefined;

/** Milliseconds between two signs of life, and after which a window counts as closed. */
export const BEAT = 2000;
const SILENCE = 5000;

interface Talk {
  /** The other window's state is the newer one. */
  onState: (state: ClassState) => void;
  /** This window's state; sent to one that asks or is behind. */
  state: () => ClassState;
  /** What was written down could not be kept; or the class was deleted, and is not kept any more. */
  onLost: (isDeleted: boolean) => void;
}

/** The link of one class. A window that does not know its id cannot hear it or be driven by it. */
export class DeckLink {
  readonly #channel: BroadcastChannel | undefined;
  readonly #talk: Talk;
  readonly #shows: boolean;
  #heard = 0;
  /** It has been kept, so that it is deleted where it is not there. */
  isKept = false;

  /** @param shows this is the projector's window */
  constructor(id: string, shows: boolean, talk: Talk) {
    this.#talk = talk;
    this.#shows = shows;
    try {
      this.#channel = new BroadcastChannel(`drawdown-class-${id}`);
      this.#channel.onmessage = ({ data }) => this.#hear(data);
    } catch {
      // Without the API each window goes on alone.
    }
    this.hello();
  }

  /** Asks for the state, as a window does that was away: reloaded, asleep, or opened anew. */
  hello(): void {
    this.#send('hello');
    this.beat();
  }

  /** Says that the projector's window is there. */
  beat(): void {
    if (this.#shows) this.#send('here');
  }

  /** Has the projector's window been heard of lately? */
  get projected(): boolean {
    return Date.now() - this.#heard < SILENCE;
  }

  /** The projector's window goes. */
  bye(): void {
    if (this.#shows) this.#send('gone');
  }

  /** Tells the other window, and keeps it in this browser. */
  tell(state: ClassState): void {
    this.#channel?.postMessage(state);
    (this.isKept ? keepOn(state) : keepClass(state)).then(
      () => {
        this.isKept = true;
      },
      (error: Error) => this.#talk.onLost(error.name === 'AbortError'),
    );
  }

  #send(word: string): void {
    this.#channel?.postMessage(word);
  }

  #hear(data: unknown): void {
    if (data === 'here') this.#heard = Date.now();
    else if (data === 'gone') this.#heard = 0;
    else if (data === 'hello') {
      this.#channel?.postMessage(this.#talk.state());
      this.beat();
    } else {
      const theirs = readState(data);
      const mine = this.#talk.state();
      if (!theirs || theirs.id !== mine.id) return;
      if (newer(theirs, mine) === theirs) {
        if (theirs.turn !== mine.turn || theirs.by !== mine.by) this.#talk.onState(theirs);
      } else this.#channel?.postMessage(mine);
    }
  }
}

/** A class of this lesson as it was kept; undefined if there is none, or it cannot be read. */
export async function restored(id: string, lesson: string): Promise<ClassState | undefined> {
  const state = readState(await keptClass(id).catch(() => undefined));
  return state?.lesson === lesson ? state : undefined;
}
