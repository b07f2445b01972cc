import { parse } from 'yaml';
import text from '../../../content/labels.yaml?raw';
import { thingsOf } from '../../exhibits/label-switch/labels.ts';
import { LabelsFile } from '../../exhibits/label-switch/schema.ts';
import type { LabelSwitchProps } from '../../exhibits/label-switch/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

/** What the exhibit shows, from its file and the library. Throws where it names what is not there. */
export function labelSwitch(library: Library): Pick<LabelSwitchProps, 'things' | 'placesOf'> {
  return { things: thingsOf(LabelsFile.parse(parse(text)), library), placesOf };
}
