/** What the page and the slides of an exhibit show: paragraphs to sort by frame, and our sorting. */
import { parse } from 'yaml';
import codingsText from '../../../content/codings.yaml?raw';
import framesText from '../../../content/frames.yaml?raw';
import { rowsOf } from '../../exhibits/code-it-yourself/rows.ts';
import { CodingsFile } from '../../exhibits/code-it-yourself/schema.ts';
import type { CodeItYourselfProps } from '../../exhibits/code-it-yourself/view.tsx';
import { FramesFile } from '../../exhibits/frame-board/schema.ts';
import { shortPlacesOf } from '../labels.ts';
import type { Library } from '../library.ts';

export const codeItYourself = ({ sources }: Library): CodeItYourselfProps => ({
  rows: rowsOf(CodingsFile.parse(parse(codingsText)), sources),
  codes: new Map([
    ...FramesFile.parse(parse(framesText)).frames.map(({ id, name }) => [id, name] as const),
    ['none', 'None of these'] as const,
  ]),
  placesOf: shortPlacesOf,
  number: 3,
  finding:
    'In four of these twelve paragraphs we find a second frame as easy to defend as our first.',
});
