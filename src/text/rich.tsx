/** Parsed author text as HTML. */
import type { InlineNode } from './inline.ts';

interface Shown {
  mark: string | undefined;
  label: string;
}

/** @param shown finds the source behind a label; a quotation without a label stays unmarked */
export function Rich({
  nodes,
  shown,
}: {
  nodes: readonly InlineNode[];
  shown: (label: string) => Shown | undefined;
}) {
  return nodes.map((node, place) => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'em') {
      return (
        <em key={place}>
          <Rich nodes={node.children} shown={shown} />
        </em>
      );
    }
    const source = node.label === undefined ? undefined : shown(node.label);
    return (
      <>
        <q data-s={source?.mark} data-source={node.label}>
          “{node.words}”
        </q>
        {node.label !== undefined && ` (${source?.label ?? node.label})`}
      </>
    );
  });
}
