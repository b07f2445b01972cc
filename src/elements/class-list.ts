/** The script of the page on classes: lists what was kept on this device, and hands it out. */
import { forgetClass, keepClass, keptClasses } from '../browser/class-store.ts';
import { download } from '../browser/export-file.ts';
import { csvFileOf, type KeptClass, keptOf } from '../classroom/kept.ts';
import { type Acts, classItem, goneItem, idOf } from './class-item.ts';
import { fileDayOf } from './day.ts';
import { say } from './say.ts';

const NOTHING =
  'No class is kept yet. Once you have taught one from the slides, it stands here: what was asked, how the room voted, and your notes.';
const CLOSED =
  'This browser gives the page no storage, so no class can be kept or shown here. You can present all the same.';

class ClassList extends HTMLElement {
  /** Newest first, with those deleted since the page was opened. */
  #all: KeptClass[] = [];
  /** Ids of those deleted; they can be brought back until the page is left. */
  #gone = new Set<string>();
  #readOnce = '';

  connectedCallback(): void {
    const read = () => void this.#read();
    this.querySelector('[data-do=all]')?.addEventListener('click', () => this.#saveAll());
    addEventListener('hashchange', () => this.#openNamed());
    // A class that was taught in another tab shows on return.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) read();
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) read();
    });
    read();
  }

  async #read(): Promise<void> {
    let entries: unknown[];
    try {
      entries = await keptClasses();
    } catch {
      say(this, 'kept', CLOSED);
      return;
    } finally {
      this.toggleAttribute('data-read', true);
    }
    const all = keptOf(entries);
    // What is open stays open where nothing has changed.
    const seen = all.map(({ stored, state }) => `${idOf(stored)} ${state?.turn}`).join();
    if (seen === this.#readOnce && this.#all.length > 0) return;
    this.#readOnce = seen;
    const here = new Set(entries.map(idOf));
    const gone = this.#all.filter(({ stored }) => !here.has(idOf(stored)));
    this.#gone = new Set(gone.map(({ stored }) => idOf(stored)));
    this.#all = keptOf([...entries, ...gone.map(({ stored }) => stored)]);
    this.#draw();
    this.#openNamed();
  }

  #isGone({ stored }: KeptClass): boolean {
    return this.#gone.has(idOf(stored));
  }

  #draw(): void {
    this.querySelector('[data-part=list]')?.replaceChildren(
      ...this.#all.map((one) => this.#item(one)),
    );
    this.#count();
  }

  #item(one: KeptClass): HTMLElement {
    const acts: Acts = {
      forget: (item) => this.#turn(one, item, true),
      bringBack: (item) => this.#turn(one, item, false),
      slidesOf: (lesson) => this.#slidesOf(lesson),
      opened: (item) => this.#closeAllBut(item),
    };
    return this.#isGone(one) ? goneItem(one, acts) : classItem(one, acts);
  }

  /** Deletes a class, or brings it back as it was. */
  async #turn(one: KeptClass, item: HTMLElement, isGone: boolean): Promise<void> {
    const { stored } = one;
    try {
      // As it was stored: an id may be of any kind there.
      if (isGone) await forgetClass((stored as { id: string }).id);
      else await keepClass(stored as { id: string });
    } catch {
      say(
        this,
        'done',
        isGone ? 'The browser could not delete it.' : 'The browser could not keep it.',
      );
      return;
    }
    if (isGone) {
      this.#gone.add(idOf(stored));
      // Its address would open it again on return.
      history.replaceState(null, '', location.pathname);
    } else this.#gone.delete(idOf(stored));
    const fresh = this.#item(one);
    item.replaceWith(fresh);
    fresh.querySelector<HTMLElement>('button, summary')?.focus();
    this.#count();
    say(
      this,
      'done',
      isGone ? 'Deleted. You can bring it back until you leave this page.' : 'It is back.',
    );
  }

  #count(): void {
    const left = this.#all.filter((one) => !this.#isGone(one));
    const whole = left.filter(({ state }) => state);
    const damaged = left.length - whole.length;
    const many = whole.length === 1 ? 'One class is kept' : `${whole.length} classes are kept`;
    const bad = damaged === 0 ? '' : ` Entries that could not be read: ${damaged}.`;
    say(
      this,
      'kept',
      left.length === 0 ? NOTHING : `${many} in this browser, the newest first.${bad}`,
    );
    const all = this.querySelector<HTMLElement>('[data-do=all]');
    if (all) all.hidden = whole.length < 2;
  }

  #saveAll(): void {
    const states = this.#all.flatMap((one) => (one.state && !this.#isGone(one) ? [one.state] : []));
    download(`drawdown-classes-${fileDayOf(new Date())}.csv`, csvFileOf(states), 'text/csv');
  }

  /** Address of a lesson's slides, from the list above; undefined for a lesson that is not there. */
  #slidesOf(lesson: string): string | undefined {
    return [...document.querySelectorAll<HTMLAnchorElement>('a[data-slides]')].find(
      (link) => link.dataset['slides'] === lesson,
    )?.href;
  }

  #closeAllBut(open: HTMLElement): void {
    for (const item of this.querySelectorAll('details')) if (item !== open) item.open = false;
  }

  /** Opens the class that the address names. */
  #openNamed(): void {
    const { hash } = location;
    for (const item of this.querySelectorAll('details')) {
      if (hash !== `#${encodeURIComponent(item.dataset['class'] ?? '')}` || hash === '#') continue;
      item.open = true;
      item.scrollIntoView();
    }
  }
}

customElements.define('class-list', ClassList);
