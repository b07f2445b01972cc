/**
 * The small language of prompts and feedback: `_emphasis_` and “quotations” with a label behind them.
 * Nothing else is markup, and nothing an author types can make the parser fail.
 */

/** Verbatim words, without their marks; `label` is what stands in brackets behind them. */
export interface QuoteNode {
  kind: 'quote';
  words: string;
  label?: string;
}
export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'em'; children: InlineNode[] }
  | QuoteNode;

/** Source codes look like this; longer labels must be known by name. */
const CODE = /^[A-Z][A-Z0-9]{0,2}$/;

/**
 * Parses author's plain text. Total: text that is no markup stays text, so that printing the nodes
 * gives the text back. A bracket counts as a label if it is in `labels` or looks like a source code.
 */
export function parseInline(text: string, labels: ReadonlySet<string> = new Set()): InlineNode[] {
  const nodes: InlineNode[] = [];
  let plain = '';
  const push = (node: InlineNode) => {
    if (plain) nodes.push({ kind: 'text', text: plain });
    plain = '';
    nodes.push(node);
  };
  for (let at = 0; at < text.length; ) {
    const found = quoteAt(text, at, labels) ?? emphasisAt(text, at, labels);
    if (found) push(found.node);
    else plain += text[at];
    at = found ? found.end : at + 1;
  }
  if (plain) nodes.push({ kind: 'text', text: plain });
  return nodes;
}

/** The text that parses to these nodes. */
export function printInline(nodes: readonly InlineNode[]): string {
  return nodes.map(printNode).join('');
}

/** What a reader sees: marks of emphasis gone, quotation marks kept. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.kind === 'em' ? plainText(node.children) : printNode(node)))
    .join('');
}

function printNode(node: InlineNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'em') return `_${printInline(node.children)}_`;
  return `“${node.words}”${node.label === undefined ? '' : ` (${node.label})`}`;
}

interface Found {
  node: InlineNode;
  /** Index behind the node's last character. */
  end: number;
}

function quoteAt(text: string, at: number, labels: ReadonlySet<string>): Found | undefined {
  if (text[at] !== '“') return undefined;
  const close = text.indexOf('”', at);
  const words = text.slice(at + 1, close);
  // An opening mark inside means that one of the two is unpaired; `npm run check` reports it.
  if (close < 0 || words.includes('“')) return undefined;
  const label = labelAt(text, close + 1, labels);
  if (label === undefined) return { node: { kind: 'quote', words }, end: close + 1 };
  return { node: { kind: 'quote', words, label }, end: close + label.length + 4 };
}

/** The label in ` (R1)` at this index. */
export function labelAt(text: string, at: number, labels: ReadonlySet<string>): string | undefined {
  if (text[at] !== ' ' || text[at + 1] !== '(') return undefined;
  const close = text.indexOf(')', at);
  const label = text.slice(at + 2, close);
  return close > 0 && (CODE.test(label) || labels.has(label)) ? label : undefined;
}

const letter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const space = (char: string | undefined) => char === undefined || /\s/.test(char);

/** `_…_` between word borders, so that snake_case stays as it is. */
function emphasisAt(text: string, at: number, labels: ReadonlySet<string>): Found | undefined {
  if (text[at] !== '_' || letter(text[at - 1]) || text[at - 1] === '_') return undefined;
  if (space(text[at + 1]) || text[at + 1] === '_') return undefined;
  for (let close = text.indexOf('_', at + 1); close > 0; close = text.indexOf('_', close + 1)) {
    if (space(text[close - 1]) || letter(text[close + 1])) continue;
    const inner = text.slice(at + 1, close);
    if (inner.includes('_')) return undefined;
    return { node: { kind: 'em', children: parseInline(inner, labels) }, end: close + 1 };
  }
  return undefined;
}
