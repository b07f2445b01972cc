/** What the page and the slides of an exhibit show: the four boxes of a frame, filled for each report. */
import { parse } from 'yaml';
import text from '../../../content/frames.yaml?raw';
import { boardOf } from '../../exhibits/frame-board/board.ts';
import { FramesFile } from '../../exhibits/frame-board/schema.ts';
import type { FrameBoardProps } from '../../exhibits/frame-board/view.tsx';
import { shortPlacesOf } from '../labels.ts';
import type { Library } from '../library.ts';

export const frameBoard = ({ sources, banks }: Library): FrameBoardProps => ({
  board: boardOf(FramesFile.parse(parse(text)), sources, banks),
  placesOf: shortPlacesOf,
  number: 1,
});
