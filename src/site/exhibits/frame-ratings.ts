/** What the page and the slides of an exhibit show: five common frames, rated in each report. */
import { parse } from 'yaml';
import text from '../../../content/frames.yaml?raw';
import { FramesFile } from '../../exhibits/frame-board/schema.ts';
import { ratingsOf } from '../../exhibits/frame-ratings/ratings.ts';
import type { FrameRatingsProps } from '../../exhibits/frame-ratings/view.tsx';
import { shortPlacesOf } from '../labels.ts';
import type { Library } from '../library.ts';

export const frameRatings = ({ sources }: Library): FrameRatingsProps => ({
  frames: ratingsOf(FramesFile.parse(parse(text)), sources),
  placesOf: shortPlacesOf,
  number: 2,
  finding:
    'Responsibility and conflict carry all five reports; human interest turns up once, money nowhere.',
});
