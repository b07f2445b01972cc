/** What the page and the slides of an exhibit show: how old the pictures were on the day of their reports. */
import { parse } from 'yaml';
import text from '../../../content/pictures.yaml?raw';
import { agesOf } from '../../exhibits/picture-ages/ages.ts';
import { PicturesFile } from '../../exhibits/picture-ages/schema.ts';
import type { PictureAgesProps } from '../../exhibits/picture-ages/view.tsx';
import { dayText } from '../days.ts';
import type { Library } from '../library.ts';

export const pictureAges = ({ sources }: Library): PictureAgesProps => ({
  ages: agesOf(PicturesFile.parse(parse(text)), sources, dayText),
  number: 4,
  finding:
    'Of two pictures we know the day. One was 7 months old when its report came out, the other 13 years.',
});
