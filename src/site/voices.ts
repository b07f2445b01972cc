import type { SourceParagraph } from '../evidence/schema.ts';

const KINDS = {
  document: 'printed beside the report',
  headline: 'headline',
  dateline: 'date or byline',
  caption: 'caption',
  link: 'link to another text',
  notice: 'notice',
  residue: 'left over from the page',
} as const;

/** Whose voice a paragraph carries: 'Fuad Hussein, via AP', or 'in its own voice'. */
export function saidBy(paragraph: SourceParagraph): string {
  if (paragraph.kind !== 'news') return KINDS[paragraph.kind];
  if (paragraph.voices.length === 0) return 'in its own voice';
  return paragraph.voices
    .map(({ speaker, via }) => (via === undefined ? speaker : `${speaker}, via ${via}`))
    .join('; ');
}
