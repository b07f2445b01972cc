/** What an import would do, said before it is done. Pure: nothing is written here. */
import type { NewEvent, RecordEvent } from './event.ts';
import { LIMITS } from './event.ts';
import { type Import, readExport } from './exchange.ts';
import { idsOf, type Learner, learnersIn } from './learners.ts';
import { canonical, union } from './merge.ts';

/** An entry that is not taken. */
export interface Refused {
  /** ‘Entry 12’, or the id it has. */
  readonly entry: string;
  readonly reason: string;
}

export interface Preview {
  /** Events that are not here yet. */
  readonly fresh: readonly RecordEvent[];
  /** Number of events that are here already, word for word. */
  readonly known: number;
  /** Events of a newer version of this module: kept as they are, used by that version alone. */
  readonly newer: readonly unknown[];
  readonly refused: readonly Refused[];
  /** People in the file who are not known to be the learner, nor anybody else here. */
  readonly strangers: readonly Learner[];
}

/**
 * Compares a file's text with the record: or says in a sentence why it is no record.
 *
 * @param learner id of whoever imports
 */
export function preview(
  text: string,
  record: readonly RecordEvent[],
  learner: string,
): Preview | { readonly error: string } {
  const file = readExport(text);
  if ('error' in file) return file;
  const here = new Map(record.map((event) => [event.id, canonical(event)]));
  const { events: each, conflicts } = union(file.events);
  const clashes = each.filter(({ id }) => here.has(id)).filter(isOther(here));
  const fresh = each.filter(({ id }) => !here.has(id));
  // Each has an id, or it would have been refused.
  const newer = file.newer as { id: string }[];
  const taken = newer.filter(({ id }) => here.has(id));
  return {
    fresh,
    known: each.length - fresh.length - clashes.length,
    newer: newer.filter(({ id }) => !here.has(id)),
    refused: [
      ...refusedOf(file),
      ...[...clashes, ...conflicts, ...taken].map(({ id }) => ({
        entry: id,
        reason: 'has the id of another entry and says something else',
      })),
    ],
    strangers: strangersOf(fresh, record, learner),
  };
}

const isOther = (here: ReadonlyMap<string, string>) => (event: RecordEvent) =>
  here.get(event.id) !== canonical(event);

function refusedOf({ refused, quarantined }: Import): Refused[] {
  return [
    ...refused.map(({ index, reason }) => ({ entry: `Entry ${index + 1}`, reason })),
    ...quarantined.map((_, index) => ({
      entry: `Unread entry ${index + 1}`,
      reason: 'was unreadable on the device that wrote the file',
    })),
  ];
}

/** People with an id in the file that nobody here has. */
function strangersOf(
  fresh: readonly RecordEvent[],
  record: readonly RecordEvent[],
  learner: string,
): Learner[] {
  const known = new Set(record.map((event) => event.learner));
  const mine = idsOf(learner, [...record, ...fresh]);
  return learnersIn(fresh).filter(
    ({ ids }) => !ids.some((id) => known.has(id)) && !ids.some((id) => mine.has(id)),
  );
}

/** The event that says: this person of the file is me. */
export function joining(name: string, stranger: Learner): NewEvent {
  return { kind: 'learner', name, same: stranger.ids[0] ?? '' };
}

/** The events that hide these ids, or bring them back: an import undone, or done again. */
export function voiding(ids: readonly string[], hidden: boolean): NewEvent[] {
  const events: NewEvent[] = [];
  for (let at = 0; at < ids.length; at += LIMITS.list) {
    events.push({ kind: 'void', events: ids.slice(at, at + LIMITS.list), hidden });
  }
  return events;
}
