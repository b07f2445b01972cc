/** What the source tracer shows. */
import { parse } from 'yaml';
import text from '../../../content/chains.yaml?raw';
import { quotationFaults } from '../../exhibits/source-tracer/quotations.ts';
import { ChainsFile } from '../../exhibits/source-tracer/schema.ts';
import type { SourceTracerProps } from '../../exhibits/source-tracer/view.tsx';
import { shownAs } from '../labels.ts';
import type { Library } from '../library.ts';

/** Attributes of `<SourceTracer>` in a lesson. */
export interface SourceTracerAttributes {
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
}

/** @throws Error for a quotation that no bank holds as given */
export function sourceTracer(
  { sources, outside, banks }: Library,
  { number = 1 }: SourceTracerAttributes = {},
): SourceTracerProps {
  const { chains } = ChainsFile.parse(parse(text));
  const [fault] = quotationFaults(chains, banks);
  if (fault)
    throw new Error(`content/chains.yaml, ${fault.chain}: “${fault.words}”: ${fault.message}`);
  const markOf = (label: string) => shownAs(label, sources.values(), outside.values())?.mark;
  const marks = Object.fromEntries([
    ...[...sources.values()].map(({ id }) => [id, markOf(id)] as const),
    ...[...outside.values()].map(({ id, label }) => [id, markOf(label)] as const),
  ]);
  return { chains, marks, number };
}
