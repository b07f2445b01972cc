/** Lesson text outside its page, on a slide or in a plan: paragraphs, lists, emphasis, quotations. */
import type { Nodes } from 'mdast';
import type { ComponentChildren } from 'preact';
import { attributeOf, isElement } from '../authoring/mdx-text.ts';
import { canShow, TAGS } from '../authoring/shown.ts';
import { shownAs } from './labels.ts';
import type { Library } from './library.ts';

interface ProseProps {
  nodes: readonly Nodes[];
  library: Library;
}

/**
 * Markdown nodes of a lesson as HTML. Terms lose their definition and links their address, since a
 * slide has nobody to press them. Throws on what has no place here, such as an exhibit.
 */
export function Prose({ nodes, library }: ProseProps): ComponentChildren {
  return nodes.map((node, place) => <Node node={node} library={library} key={place} />);
}

function Node({ node, library }: { node: Nodes; library: Library }): ComponentChildren {
  if (!canShow(node)) {
    const what = isElement(node) ? `<${node.name}>` : node.type;
    throw new Error(`no way to show ${what} on a slide or in a plan`);
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return <br />;
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return null;
  const inner = 'children' in node ? <Prose nodes={node.children} library={library} /> : null;
  if (isElement(node))
    return (
      <Part name={node.name} source={attributeOf(node, 'source')} library={library}>
        {inner}
      </Part>
    );
  if (node.type === 'link') return inner;
  if (node.type === 'list') return node.ordered ? <ol>{inner}</ol> : <ul>{inner}</ul>;
  const Tag = TAGS[node.type as keyof typeof TAGS];
  return <Tag>{inner}</Tag>;
}

function Part(props: {
  name: string | null;
  source: string | undefined;
  library: Library;
  children: ComponentChildren;
}): ComponentChildren {
  const { name, source, library, children } = props;
  if (name === 'Term') return children;
  const { sources, outside } = library;
  const shown = shownAs(source ?? '', sources.values(), outside.values());
  return (
    <q data-s={shown?.mark} data-source={source}>
      {children}
    </q>
  );
}
