/** What the page and the slides of an exhibit show: headlines taken apart, each part looked up in its text. */
import { parse } from 'yaml';
import text from '../../../content/headlines.yaml?raw';
import { HeadlinesFile } from '../../exhibits/headline-xray/schema.ts';
import type { HeadlineXrayProps } from '../../exhibits/headline-xray/view.tsx';
import { xraysOf } from '../../exhibits/headline-xray/xray.ts';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

export const headlineXray = ({ sources }: Library): HeadlineXrayProps => ({
  xrays: xraysOf(HeadlinesFile.parse(parse(text)), sources),
  placesOf,
  number: 2,
  finding:
    'Three headlines, part by part. One is carried whole; two have words in marks that their text does not have in a row.',
});
