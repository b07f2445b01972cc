/** The quotation rules once more, over what a reader really gets: the text of a built page. */
import type { Banks } from '../../evidence/phrases.ts';
import { pagePassages } from '../html-text.ts';
import type { Problem } from '../problem.ts';
import { checkPassage } from './quotations.ts';

/** Problems with the quotations of one page. Straight quotes are a matter of the files, not of pages. */
export function checkPage(file: string, html: string, banks: Banks): Problem[] {
  return pagePassages(file, html)
    .map((passage) => ({
      ...passage,
      sourceOf: (index: number) => known(passage.sourceOf(index), banks),
    }))
    .flatMap((passage) => checkPassage(passage, banks).problems)
    .filter(({ rule }) => rule !== 'quote-straight');
}

/** Words under a mark that names no source have to stand in one bank alone, like bare ones. */
const known = (name: string | undefined, banks: Banks) =>
  name !== undefined && banks.idsOf.has(name) ? name : undefined;
