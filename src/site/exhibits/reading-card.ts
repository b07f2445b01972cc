/** What the page and the slides of an exhibit show: the parts of the reading card. */
import { parse } from 'yaml';
import text from '../../../content/reading-card.yaml?raw';
import { ReadingCardFile } from '../../exhibits/reading-card/schema.ts';
import type { ReadingCardProps } from '../../exhibits/reading-card/view.tsx';

export const readingCard = (): ReadingCardProps => ({
  parts: ReadingCardFile.parse(parse(text)).parts,
  number: 1,
  finding: 'Nine questions for any report: eight about the text, and the last about you.',
});
