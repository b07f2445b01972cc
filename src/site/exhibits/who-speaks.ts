import { parse } from 'yaml';
import text from '../../../content/speakers.yaml?raw';
import { SpeakersFile } from '../../exhibits/who-speaks/schema.ts';
import { stripsOf } from '../../exhibits/who-speaks/strips.ts';
import type { WhoSpeaksProps } from '../../exhibits/who-speaks/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';
import { saidBy } from '../voices.ts';

/** What the exhibit shows, from its file and the library. Throws for a speaker without a line. */
export function whoSpeaks({ sources }: Library): Omit<WhoSpeaksProps, 'number' | 'finding'> {
  const speakers = SpeakersFile.parse(parse(text));
  return {
    levels: speakers.levels.map(({ text }) => text),
    strips: stripsOf(speakers, sources),
    saidBy,
    placesOf,
  };
}
