/** How much of a block a learner reads. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Block } from '../authoring/lesson-blocks.ts';
import { textOf } from '../authoring/mdx-text.ts';
import { countWords } from '../text/words.ts';

/** Words of a block on the lesson's page; notes and slides stand elsewhere. */
export function wordsOf(block: Block): number {
  if (block.kind === 'heading') return countWords(block.text);
  if (block.kind === 'notes' || !('nodes' in block)) return 0;
  return block.nodes.reduce((sum, node) => sum + wordsIn(node), 0);
}

/** Words of its paragraphs, headings and cells; of a line without any of these, its text. */
function wordsIn(node: Nodes): number {
  let words = 0;
  let found = false;
  visit(node, ['paragraph', 'heading', 'tableCell'], (part) => {
    found = true;
    words += countWords(textOf(part));
  });
  return found ? words : countWords(textOf(node));
}
