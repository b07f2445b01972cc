/** Changes single values of a YAML file and leaves every other character as it is. */
import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Path, YamlFile } from './yaml.ts';

/** Text to put in place of a stretch of the file. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Edits that give keys of the map at `path` these values, written as YAML. A key that is not there
 * comes behind the map's last one, or in front of the key `before`.
 */
export function setKeys(
  { document, source }: YamlFile,
  path: Path,
  values: Readonly<Record<string, string>>,
  before?: string,
): Edit[] {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return [];
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const pair = pairOf(map, key);
    if (!pair) added.push(`${key}: ${value}`);
    else if (isNode(pair.value) && pair.value.range) {
      const [from, to] = pair.value.range;
      if (source.slice(from, to) !== value) edits.push({ from, to, text: value });
    }
  }
  return added.length === 0 ? edits : [...edits, insertion(map, added, source, before)];
}

/** The file with all edits made. They may not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of edits.toSorted((a, b) => b.from - a.from))
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  return text;
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function insertion(map: YAMLMap, added: readonly string[], source: string, before?: string): Edit {
  const next = before === undefined ? undefined : pairOf(map, before);
  const first = startOf(map.items[0]?.key);
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(first - (source.lastIndexOf('\n', first - 1) + 1));
  const lines = added.map((line) => `${indent}${line}${newline}`);
  if (next) {
    const from = startOf(next.key) - indent.length;
    return { from, to: from, text: lines.join('') };
  }
  const end = endOf(map.items.at(-1));
  if (map.flow) return { from: end, to: end, text: added.map((line) => `, ${line}`).join('') };
  // A comment behind the last value stays on its line; a block has its line's end inside it.
  if (source[end - 1] === '\n') return { from: end, to: end, text: lines.join('') };
  const eol = source.indexOf(newline, end);
  const from = eol < 0 ? source.length : eol;
  return { from, to: from, text: `${newline}${lines.join('').slice(0, -newline.length)}` };
}

const startOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function endOf(pair: Pair | undefined): number {
  const last = pair && (isNode(pair.value) ? pair.value : pair.key);
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}
