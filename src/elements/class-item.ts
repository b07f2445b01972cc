/** A kept class in the list: closed it says what it was, open it shows everything. */
import { download } from '../browser/export-file.ts';
import {
  csvFileOf,
  factsOf,
  fileNameOf,
  instantOf,
  jsonOf,
  type KeptClass,
} from '../classroom/kept.ts';
import type { ClassState } from '../classroom/state.ts';
import { button } from './button.ts';
import { classView } from './class-view.ts';
import { fileDayOf, momentOf } from './day.ts';
import { make } from './make.ts';

/** What an item asks of the list. */
export interface Acts {
  forget: (item: HTMLElement) => Promise<void>;
  bringBack: (item: HTMLElement) => Promise<void>;
  slidesOf: (lesson: string) => string | undefined;
  opened: (item: HTMLElement) => void;
}

/** The id of an entry as text, '' where it has none. A database allows other kinds of ids. */
export const idOf = (stored: unknown): string => `${(stored as { id?: unknown } | null)?.id ?? ''}`;

/** What else of a damaged entry can be said. */
const fieldOf = (stored: unknown, field: 'title' | 'lesson' | 'started'): string => {
  const value = (stored as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value : '';
};

/** '‘Count carefully’, Sunday, 22 November 2026, 10:05' as far as it is known. */
function nameOf({ stored }: KeptClass): { title: string; when: string } {
  const at = instantOf(fieldOf(stored, 'started'));
  return {
    title: fieldOf(stored, 'title').slice(0, 200) || 'A class without a name',
    when: at === undefined ? 'Date not known' : momentOf(new Date(at)),
  };
}

const dayOf = (stored: unknown) =>
  fileDayOf(new Date(instantOf(fieldOf(stored, 'started')) ?? Date.now()));

/** A class, or what can be done about an entry that cannot be read. */
export function classItem(one: KeptClass, acts: Acts): HTMLElement {
  return one.state ? wholeItem(one, one.state, acts) : damagedItem(one, acts);
}

function wholeItem(one: KeptClass, state: ClassState, acts: Acts): HTMLElement {
  const { title, when } = nameOf(one);
  const summary = make(
    'summary',
    '',
    make('h3', '', title),
    make('span', 'ap soft', `${when} · ${factsOf(state).join(' · ')}`),
  );
  const item = make('details', 'kept', summary);
  item.dataset['class'] = state.id;
  item.addEventListener('toggle', () => {
    const mine = `#${encodeURIComponent(state.id)}`;
    if (item.open) {
      acts.opened(item);
      // Made when it is asked for: a year has many classes.
      if (item.childElementCount === 1) item.append(...body(item, state, acts));
      history.replaceState(null, '', mine);
    } else if (location.hash === mine) history.replaceState(null, '', location.pathname);
  });
  return item;
}

function body(item: HTMLElement, state: ClassState, acts: Acts): HTMLElement[] {
  const slides = acts.slidesOf(state.lesson);
  const go = make('a', 'btn quiet', 'Continue this class');
  if (slides) go.href = `${slides}#class=${encodeURIComponent(state.id)}`;
  return [
    ...classView(state, slides),
    make(
      'p',
      'row screen',
      button('Save as CSV', () => saveCsv(state)),
      button('Print', () => print()),
      ...(slides ? [go] : []),
      button('Delete', () => void acts.forget(item)),
    ),
  ];
}

function saveCsv(state: ClassState): void {
  download(fileNameOf(state.lesson, dayOf(state), 'csv'), csvFileOf([state]), 'text/csv');
}

function damagedItem(one: KeptClass, acts: Acts): HTMLElement {
  const { stored } = one;
  const { title, when } = nameOf(one);
  const item = make('div', 'kept');
  item.append(
    make('h3', '', title),
    make(
      'p',
      'ap',
      `${when} · This entry could not be read. It may be damaged, or from a newer version of this site. It stays as it is until you delete it.`,
    ),
    make(
      'p',
      'row screen',
      button('Save it as a file', () =>
        download(
          fileNameOf(fieldOf(stored, 'lesson'), dayOf(stored), 'json'),
          jsonOf(stored),
          'application/json',
        ),
      ),
      button('Delete', () => void acts.forget(item)),
    ),
  );
  return item;
}

/** In the place of a class that was deleted. */
export function goneItem(one: KeptClass, acts: Acts): HTMLElement {
  const { title, when } = nameOf(one);
  const item = make('div', 'kept');
  item.append(
    make(
      'p',
      'row screen',
      make('span', 'ap', `Deleted: ${title} (${when}).`),
      button('Bring it back', () => void acts.bringBack(item)),
    ),
  );
  return item;
}
