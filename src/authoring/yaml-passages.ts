/** The prose of a YAML file, as passages; words that are verbatim by their key are left out. */
import { unmarkedIndexes } from '../text/marked.ts';
import { valueAt } from './known-keys.ts';
import type { Passage } from './passage.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Keys whose value is verbatim without quotation marks; they are checked on their own. */
const VERBATIM = /(?:^|\/)(?:quote|phrases\/\d+\/text|headline\/text)$/;

/** Keys whose text names stretches, `[words](id)`. */
const MARKED = /(?:^|\/)(?:passage|text)$/;

/**
 * All texts of the file with the marks of emphasis taken out. Words belong to the source that the
 * nearest map around them names, else to `own`.
 */
export function yamlPassages(yaml: YamlFile, own?: string): Passage[] {
  return yaml.texts.flatMap(({ path, value, placeOf }) => {
    if (VERBATIM.test(path.join('/'))) return [];
    const marked = MARKED.test(path.join('/'));
    const { text, indexOf } = withoutEmphasis(value, marked ? unmarkedIndexes(value) : undefined);
    const source = namedAround(yaml, path) ?? own;
    return [{ text, placeOf: (index) => placeOf(indexOf(index)), sourceOf: () => source }];
  });
}

/**
 * The text without `_` at word borders, and the way from its indexes to the written ones.
 *
 * @param shown indexes of the characters that a reader meets, where that is not all of them
 */
function withoutEmphasis(
  value: string,
  shown: Iterable<number> = value.split('').keys(),
): { text: string; indexOf: (index: number) => number } {
  const kept: number[] = [];
  for (const at of shown) {
    const inWord =
      /[\p{L}\p{N}_]/u.test(value[at - 1] ?? '') && /[\p{L}\p{N}_]/u.test(value[at + 1] ?? '');
    if (value[at] !== '_' || inWord) kept.push(at);
  }
  return { text: kept.map((at) => value[at]).join(''), indexOf: (index) => kept[index] ?? 0 };
}

/** Value of `source` in the nearest map that has it. */
function namedAround(yaml: YamlFile, path: Path): string | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const found = valueAt(yaml.value, [...path.slice(0, depth), 'source']);
    if (typeof found === 'string') return found;
  }
  return undefined;
}
