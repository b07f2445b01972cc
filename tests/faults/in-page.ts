/** What the fault tests do inside a page of the site, faster than a mouse could. */

/** An answer, and what the page said of it. `mark` finds it in the record; '' where it has none. */
export interface Shown {
  readonly question: string;
  readonly mark: string;
  readonly said: string;
}

/** The record as it is stored, each event as JSON. */
export interface Dump {
  readonly events: readonly string[];
  /** Ids of all entries, also of those that JSON cannot hold. */
  readonly ids: readonly string[];
  /** Ids of the entries that were set aside. */
  readonly aside: readonly string[];
  readonly learner: string | undefined;
}

export interface InPage {
  readonly questions: () => string[];
  /** Gives some answer; the mark is written wherever the question takes a text or number. */
  readonly answer: (question: string, mark: number) => Promise<Shown>;
  /** Answers the page's questions in turn, so often; without end where no number is given. */
  readonly run: (mark: number, times?: number) => Promise<Shown[]>;
  readonly dump: () => Promise<Dump>;
  /** Puts entries into the record as they are. */
  readonly plant: (entries: readonly unknown[], learner?: string) => Promise<void>;
  /** Presses the page's export button; resolves to the file's text. */
  readonly exported: () => Promise<string>;
}

declare global {
  var faults: InPage;
  /** The browser's word on a database that had to be made; undefined where there was one. */
  var remade: string | undefined;
  /** Set by the tests that want to hear of each answer as it happens. */
  var shown: ((one: Shown) => Promise<void>) | undefined;
}

/** Runs in the page before its own script; knows nothing outside itself. */
export function install(): void {
  const blobs: Blob[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made: Blob | MediaSource) => {
    if (made instanceof Blob) blobs.push(made);
    return createObjectURL(made);
  };

  // Chromium says on making a database whether it threw away an earlier one, and why. The page asks
  // twice: first to see that there is none, then to make it.
  const openDatabase = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...all) {
    const request = openDatabase.apply(this, all);
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss, dataLossMessage } = event as unknown as Record<string, unknown>;
      globalThis.remade ??= `${dataLoss}: ${dataLossMessage}`;
    });
    return request;
  };

  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('drawdown', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      // Never make a database that the page did not make.
      request.onupgradeneeded = () => request.transaction?.abort();
    });
  const all = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  /** Gives every field a value; true where the mark is in it. */
  function fill(form: HTMLFormElement, mark: number): boolean {
    let marked = false;
    const radios = new Map<string, HTMLInputElement[]>();
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '.answer-here :is(input, select, textarea)',
    )) {
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = 1 + (mark % (field.options.length - 1));
      } else if (field.type === 'radio') {
        radios.set(field.name, [...(radios.get(field.name) ?? []), field]);
      } else if (field.type === 'checkbox') {
        field.checked = radios.size === 0 && (mark + field.value.length) % 2 === 0;
      } else if (field.type === 'text' || field.type === 'textarea') {
        field.value = String(mark);
        marked = true;
      }
    }
    for (const group of radios.values()) group[mark % group.length]?.click();
    form.querySelector<HTMLElement>('.answer-here [data-move="1"]')?.click();
    form.dispatchEvent(new Event('input', { bubbles: true }));
    return marked;
  }

  /** Puts what JSON cannot hold in the place of texts that stand for it (`mutant.ts`). */
  function odd(value: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) Reflect.set(value, key, odd(inner));
      return value;
    }
    if (value === '$undefined') return undefined;
    if (value === '$nan') return Number.NaN;
    if (value === '$date') return new Date(0);
    if (value === '$map') return new Map([['a', 1]]);
    if (value === '$holes') return new Array(3);
    if (value === '$bigint') return 12n;
    if (value === '$bytes') return new Uint8Array(4);
    if (value === '$cycle') {
      const cycle: Record<string, unknown> = {};
      cycle['self'] = cycle;
      return cycle;
    }
    return value;
  }

  const said = (slip: Element) => slip.querySelector('.say')?.textContent ?? '';
  const saving = () => document.querySelector('#phrases [data-p=saving]')?.textContent ?? '';

  async function answer(question: string, mark: number): Promise<Shown> {
    const slip = document.querySelector(`quiz-question[data-question="${question}"]`);
    const form = slip?.querySelector('form');
    if (!slip || !form) throw new Error(`no question ${question}`);
    if (slip.hasAttribute('data-answered')) {
      slip.querySelector<HTMLElement>('[data-do=again]')?.click();
    }
    const marked = fill(form, mark);
    form.requestSubmit();
    if (said(slip) === saving()) {
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (said(slip) !== saving()) resolve();
        });
        watch.observe(slip, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 30_000);
      });
    }
    const one = { question, mark: marked ? String(mark) : '', said: said(slip) };
    void globalThis.shown?.(one);
    return one;
  }

  const questions = () =>
    [...document.querySelectorAll<HTMLElement>('quiz-question:not(.spare)')].map(
      ({ dataset }) => dataset['question'] ?? '',
    );

  globalThis.faults = {
    questions,
    answer,
    async run(mark, times = Number.POSITIVE_INFINITY) {
      const asked = questions();
      const each: Shown[] = [];
      for (let at = 0; at < times; at += 1) {
        each.push(await answer(asked[at % asked.length] ?? '', mark + at));
      }
      return each;
    },
    async dump() {
      const db = await open();
      const tx = db.transaction(['events', 'quarantine', 'drafts']);
      const [events, ids, aside, learner] = await Promise.all([
        all(tx.objectStore('events').getAll()),
        all(tx.objectStore('events').getAllKeys()),
        all(tx.objectStore('quarantine').getAllKeys()),
        all(tx.objectStore('drafts').get('learner')),
      ]);
      db.close();
      const text = (entry: unknown) => {
        try {
          return JSON.stringify(entry);
        } catch {
          return '{}';
        }
      };
      return { events: events.map(text), ids: ids.map(String), aside: aside.map(String), learner };
    },
    async plant(entries, learner) {
      const db = await open();
      const tx = db.transaction(['events', 'drafts'], 'readwrite');
      for (const entry of entries) tx.objectStore('events').put(odd(entry));
      if (learner) tx.objectStore('drafts').put(learner, 'learner');
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    async exported() {
      const before = blobs.length;
      document.querySelector<HTMLElement>('[data-do=export], record-notice button')?.click();
      for (let wait = 0; blobs.length === before && wait < 400; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return (await blobs.at(-1)?.text()) ?? '';
    },
  };
}
