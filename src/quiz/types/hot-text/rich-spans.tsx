import { type ComponentChildren, cloneElement, toChildArray, type VNode } from 'preact';
import type { ViewContext } from '../../view-context.ts';
import { flagged, piecesOf } from './flags.ts';

/** How a span is shown: its id, and its words as HTML. */
export type ShowSpan = (id: string, words: ComponentChildren) => ComponentChildren;

/**
 * One paragraph of author's text as HTML, each `[words](id)` handed to `show`. It is parsed as a
 * whole, so that a quotation stays one when words in it can be marked.
 */
export function richSpans(
  paragraph: string,
  rich: ViewContext['rich'],
  show: ShowSpan,
): ComponentChildren {
  return joined(rich(flagged(paragraph)), show);
}

/** The same children, with everything between two flags as one span. */
function joined(children: ComponentChildren, show: ShowSpan): ComponentChildren[] {
  const done: ComponentChildren[] = [];
  let span: { id: string; words: ComponentChildren[] } | undefined;
  for (const child of expanded(children, show)) {
    for (const piece of typeof child === 'string' ? piecesOf(child) : [child]) {
      if (piece === 'ends') {
        done.push(span ? show(span.id, span.words) : '');
        span = undefined;
      } else if ('begins' in piece) span = { id: piece.begins, words: [] };
      else (span?.words ?? done).push('words' in piece ? piece.words : piece);
    }
  }
  return [...done, ...(span?.words ?? [])];
}

/** Texts and elements, without the templates and fragments around them. */
function expanded(children: ComponentChildren, show: ShowSpan): (string | VNode)[] {
  return toChildArray(children).flatMap((child) => {
    if (typeof child !== 'object') return [String(child)];
    const { type, props } = child as VNode<{ children?: ComponentChildren }>;
    // Templates are pure functions of their props.
    if (typeof type === 'function') {
      return expanded((type as (props: object) => ComponentChildren)(props), show);
    }
    return [cloneElement(child, {}, joined(props.children, show))];
  });
}
