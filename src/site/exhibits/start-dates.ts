import { parse } from 'yaml';
import text from '../../../content/baselines.yaml?raw';
import { seenFrom } from '../../exhibits/start-dates/change.ts';
import { BaselinesFile } from '../../exhibits/start-dates/schema.ts';
import type { StartDatesProps } from '../../exhibits/start-dates/view.tsx';
import { dayText } from '../days.ts';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

/** What the exhibit shows, from its file and the library. Throws where it names what is not there. */
export function startDates(
  library: Library,
): Pick<StartDatesProps, 'now' | 'nowWhen' | 'seen' | 'placesOf'> {
  const baselines = BaselinesFile.parse(parse(text));
  return {
    ...seenFrom(baselines, library),
    nowWhen: dayText({ day: baselines.now }),
    placesOf,
  };
}
