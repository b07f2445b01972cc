/** What the page and the slides of an exhibit show: sentences beside the forms in which reports quote them. */
import { parse } from 'yaml';
import text from '../../../content/quotediffs.yaml?raw';
import { sentencesOf } from '../../exhibits/quote-diff/diff.ts';
import { QuoteDiffsFile } from '../../exhibits/quote-diff/schema.ts';
import type { QuoteDiffProps } from '../../exhibits/quote-diff/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

export const quoteDiff = (library: Library): QuoteDiffProps => ({
  sentences: sentencesOf(QuoteDiffsFile.parse(parse(text)), library),
  placesOf,
  number: 1,
  finding:
    'Three printed quotations, each with a word left out or changed inside its marks. The sense stands in all three.',
});
