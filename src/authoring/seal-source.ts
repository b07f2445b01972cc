/** Writes what was found in an article into its source file. */
import type { SealedBank } from '../evidence/bank.ts';
import type { Source } from '../evidence/schema.ts';
import { applyEdits, setKeys } from './edit-yaml.ts';
import type { Entry } from './library.ts';

/** The source file with all places and seals filled in. */
export function sealed({ value, yaml }: Entry<Source>, result: SealedBank): string {
  const edits = [
    ...setKeys(yaml, [], { article: `'${result.article}'` }, 'paragraphs'),
    ...value.paragraphs.flatMap((_, at) =>
      setKeys(yaml, ['paragraphs', at], { words: String(result.counts[at]) }),
    ),
    ...result.phrases.flatMap(({ paragraph, words, seal }, at) =>
      setKeys(yaml, ['phrases', at], {
        paragraph,
        words: `[${words.join(', ')}]`,
        seal: `'${seal}'`,
      }),
    ),
  ];
  return applyEdits(yaml.source, edits);
}
