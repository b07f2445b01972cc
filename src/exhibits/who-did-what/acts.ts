/** Single lines of the reports with their words from the phrase banks. */
import type { Source } from '../../evidence/schema.ts';
import type { Acts } from './schema.ts';

type Entry = Acts['events'][number]['acts'][number];

/** One line, taken apart. */
export interface Act extends Pick<Entry, 'actor' | 'act' | 'target' | 'more'> {
  mark: Source['mark'];
  label: string;
  /** Our words before and behind the quoted ones. */
  around: readonly [string, string];
  /** Verbatim. */
  words: string;
  paragraph: string;
}

export interface ActEvent {
  name: string;
  acts: readonly Act[];
}

/** @throws Error for a source or phrase that is not there */
export function eventsOf({ events }: Acts, sources: ReadonlyMap<string, Source>): ActEvent[] {
  return events.map(({ name, acts }) => ({
    name,
    acts: acts.map(({ source: id, phrase: wanted, line, actor, act, target, more }) => {
      const source = sources.get(id);
      const phrase = source?.phrases.find((each) => each.id === wanted);
      if (source === undefined || phrase?.paragraph === undefined)
        throw new Error(`the bank of ${id} has no sealed phrase ${wanted}`);
      const [before = '', behind = ''] = line.split('{}');
      const { mark, label } = source;
      const { text: words, paragraph } = phrase;
      return { mark, label, around: [before, behind], words, paragraph, actor, act, target, more };
    }),
  }));
}
