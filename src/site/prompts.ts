/** A question's task as one line of plain text. */
import { type InlineNode, parseInline } from '../text/inline.ts';
import type { Library } from './library.ts';
import { quizOf } from './quizzes.ts';

/** The prompt without its markup. */
export function promptOf(library: Library, id: string): string {
  return flat(parseInline(quizOf(library, id).question.prompt));
}

const flat = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.kind === 'text'
        ? node.text
        : node.kind === 'em'
          ? flat(node.children)
          : `“${node.words}”${node.label === undefined ? '' : ` (${node.label})`}`,
    )
    .join('');
