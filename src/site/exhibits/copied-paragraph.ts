import { parse } from 'yaml';
import text from '../../../content/copied.yaml?raw';
import { copyPairs } from '../../exhibits/copied-paragraph/rows.ts';
import { CopiedFile } from '../../exhibits/copied-paragraph/schema.ts';
import type { CopiedParagraphProps } from '../../exhibits/copied-paragraph/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

/** What the exhibit shows, from its file and the library. Throws where the runs do not fit a bank. */
export function copiedParagraph({
  sources,
}: Library): Pick<CopiedParagraphProps, 'pairs' | 'placesOf'> {
  return { pairs: copyPairs(CopiedFile.parse(parse(text)), sources), placesOf };
}
