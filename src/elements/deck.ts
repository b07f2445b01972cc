/** The script of a page of slides: keys, two windows in step, and the record of the class. */
import { atom } from 'nanostores';
import { newId, now } from '../browser/identity.ts';
import type { Action } from '../classroom/keys.ts';
import type { SlideOutline } from '../classroom/stages.ts';
import { act, type ClassState, type Command, newState } from '../classroom/state.ts';
import { Desk } from './deck-desk.ts';
import { onKeys } from './deck-keys.ts';
import { BEAT, DeckLink, restored, showName, shownClass } from './deck-link.ts';
import { outlineOf, paintLast, paintSlides } from './deck-paint.ts';
import { keepAwake, onFinger, toggleDialog, toggleFullscreen } from './deck-tools.ts';

class ClassDeck extends HTMLElement {
  #slides: HTMLElement[] = [];
  #deck: SlideOutline[] = [];
  /** The class as this window has it. */
  readonly #store = atom<ClassState>(newState('', '', []));
  #desk: Desk | undefined;
  #link: DeckLink | undefined;
  /** This window, among those of its class. */
  readonly #window = newId();
  readonly #shows = shownClass();
  /** The projector's window, where this one opened it since it was loaded. */
  #projector: Window | undefined;

  connectedCallback(): void {
    const { lesson = '', title = '' } = this.dataset;
    // Before the slide takes its place in the address.
    const asked = /^#class=(\w+)$/u.exec(location.hash)?.[1];
    this.#slides = [...this.querySelectorAll<HTMLElement>('.slides:not(.preview) > .slide')];
    this.#deck = outlineOf(this.#slides);
    this.#state = act(newState(lesson, title, this.#deck), this.#deck, {
      do: 'go',
      slide: this.#hashed(),
    });
    this.#desk = new Desk(this, this.#slides, this.#deck, (command) => this.perform(command));
    document.documentElement.dataset['view'] = this.#shows === undefined ? 'slides' : 'projector';
    this.#listen();
    this.#paint();
    this.#store.listen(() => this.#paint());
    const id = this.#shows ?? asked ?? this.#remembered();
    if (id) this.#join(id);
  }

  get #state(): ClassState {
    return this.#store.get();
  }

  set #state(state: ClassState) {
    this.#store.set(state);
  }

  /** The slide of a deep link, from 0. */
  #hashed = (): number =>
    Math.max(
      this.#slides.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1))),
      0,
    );

  #remembered(): string | undefined {
    try {
      return sessionStorage.getItem(`class-${this.#state.lesson}`) ?? undefined;
    } catch {
      return undefined;
    }
  }

  #listen(): void {
    onKeys(this, {
      act: (action) => this.#do(action),
      isPolled: () => this.#shown()?.querySelector('.bars:not([hidden])') != null,
      say: (words) => this.#say(words),
    });
    for (const link of this.querySelectorAll('#overview a'))
      link.addEventListener('click', () =>
        this.querySelector<HTMLDialogElement>('#overview')?.close(),
      );
    addEventListener('hashchange', () => this.perform({ do: 'go', slide: this.#hashed() }));
    const slides = this.querySelector<HTMLElement>('main');
    if (slides)
      onFinger(slides, (by) => {
        if (by === 0) document.documentElement.toggleAttribute('data-tools');
        else this.perform({ do: by > 0 ? 'next' : 'back' });
      });
    addEventListener('beforeprint', () => paintLast(this.#slides, this.#state));
    addEventListener('afterprint', () => this.#paint());
    addEventListener('pagehide', () => this.#link?.bye());
    for (const wake of ['pageshow', 'focus']) addEventListener(wake, () => this.#link?.hello());
    document.addEventListener('visibilitychange', () => this.#link?.hello());
    setInterval(() => this.#tick(), 1000);
    setInterval(() => this.#link?.beat(), BEAT);
  }

  /** Takes up a class: what is kept of it, then what another window knows better. */
  async #join(id: string): Promise<void> {
    this.#state = { ...this.#state, id };
    this.#connect();
    const kept = await restored(id, this.#state.lesson);
    if (kept && this.#link) this.#link.isKept = true;
    if (kept && kept.turn >= this.#state.turn) this.#state = kept;
    this.#link?.hello();
    if (this.#shows !== undefined) return;
    this.#showNotes(true);
    // After the slide has been named, which would take the place of these words.
    if (!kept && this.#state.turn === 0) this.#say('That class is not kept in this browser.');
  }

  #connect(): void {
    const { id } = this.#state;
    this.#link = new DeckLink(id, this.#shows !== undefined, {
      onState: (state) => {
        this.#state = state;
      },
      state: () => this.#state,
      onLost: (isDeleted) =>
        this.#say(
          `Not kept: ${isDeleted ? 'this class was deleted' : 'this browser refuses to store the class'}. The slides go on.`,
        ),
    });
    keepAwake();
    if (this.#shows !== undefined) return;
    try {
      sessionStorage.setItem(`class-${this.#state.lesson}`, id);
    } catch {
      // After a reload, the class is found in the list of classes.
    }
  }

  /** From now on this is a class: it is kept, and a projector window may follow it. */
  #begin(): void {
    if (this.#state.id) return;
    const started = now();
    this.#state = {
      ...this.#state,
      id: newId(),
      started,
      changed: started,
      turn: 1,
      by: this.#window,
    };
    this.#connect();
    this.#link?.tell(this.#state);
  }

  /** Does what a key or a button asks of the class. */
  perform(command: Command): void {
    if (['hand', 'again', 'note', 'size'].includes(command.do)) this.#begin();
    const then = act(this.#state, this.#deck, command);
    if (then === this.#state) return;
    this.#state = { ...then, turn: then.turn + 1, by: this.#window, changed: now() };
    if (this.#state.id) this.#link?.tell(this.#state);
  }

  #do(action: Action): void {
    switch (action.do) {
      case 'overview':
        toggleDialog('overview');
        break;
      case 'help':
        toggleDialog('keys');
        break;
      case 'fullscreen':
        toggleFullscreen();
        break;
      case 'notes':
        if (this.#shows === undefined)
          this.#showNotes(document.documentElement.dataset['view'] !== 'desk');
        break;
      case 'projector':
        if (this.#shows === undefined) this.#openProjector();
        break;
      case 'close':
        this.#say('');
        break;
      default:
        this.perform(action);
    }
  }

  #openProjector(): void {
    this.#begin();
    const opened = window.open(
      location.pathname,
      showName(this.#state.id),
      'popup,width=1280,height=720',
    );
    this.#projector = opened ?? undefined;
    this.#showNotes(true);
    this.#say(
      opened
        ? 'The projector window is open. Drag it to the projector and press F in it.'
        : 'The browser blocked the window. Allow pop-up windows for this site, then press P again.',
    );
  }

  #showNotes(on: boolean): void {
    document.documentElement.dataset['view'] = on ? 'desk' : 'slides';
    this.#paint();
  }

  #shown = () => this.#slides.find(({ id }) => id === this.#state.slide);

  #paint(): void {
    const shown = paintSlides(this.#slides, this.#state);
    if (document.documentElement.dataset['view'] === 'desk') this.#desk?.paint(this.#state);
    this.#tick();
    if (!shown) return;
    const { slide, stage } = this.#state;
    if (this.#shows === undefined && location.hash !== `#${slide}`)
      history.replaceState(history.state, '', `#${slide}`);
    const at = this.#slides.indexOf(shown);
    for (const link of this.querySelectorAll('#overview a'))
      if (link.getAttribute('href') === `#${slide}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    this.#say(
      this.#state.black
        ? 'The screen is black. B brings the slide back.'
        : `Slide ${at + 1} of ${this.#slides.length}, ${this.#deck[at]?.title ?? ''}${stage === 'key' ? ': the answer' : ''}`,
      !this.#state.black,
    );
  }

  #tick(): void {
    const { started } = this.#state;
    if (document.documentElement.dataset['view'] !== 'desk') return;
    const time = new Date();
    const elapsed = started ? time.getTime() - Date.parse(started) : undefined;
    const projected = this.#projector ? !this.#projector.closed : this.#link?.projected;
    this.#desk?.tick(time, elapsed, projected ?? false);
  }

  /** @param quietly for a screen reader alone: sighted teachers see it happen */
  #say(words: string, quietly = false): void {
    const said = this.querySelector<HTMLElement>(':scope > .said');
    if (!said || said.textContent === words) return;
    said.textContent = words;
    said.classList.toggle('vh', quietly || words === '');
  }
}

customElements.define('class-deck', ClassDeck);
