import { parse } from 'yaml';
import text from '../../../content/acts.yaml?raw';
import { eventsOf } from '../../exhibits/who-did-what/acts.ts';
import { ActsFile } from '../../exhibits/who-did-what/schema.ts';
import type { WhoDidWhatProps } from '../../exhibits/who-did-what/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

/** What the exhibit shows, from its file and the library. Throws where it names what is not there. */
export function whoDidWhat({ sources }: Library): Pick<WhoDidWhatProps, 'events' | 'placesOf'> {
  return { events: eventsOf(ActsFile.parse(parse(text)), sources), placesOf };
}
