/** What the path of a reprinted text shows. */
import { parse } from 'yaml';
import text from '../../../content/republication.yaml?raw';
import { RepublicationFile } from '../../exhibits/republication-path/schema.ts';
import type { RepublicationPathProps } from '../../exhibits/republication-path/view.tsx';
import type { Library } from '../library.ts';

/** Attributes of `<RepublicationPath>` in a lesson. */
export interface RepublicationPathAttributes {
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
  finding?: string | undefined;
}

/** @throws Error for a source that is not there */
export function republicationPath(
  { sources }: Library,
  {
    number = 2,
    finding = 'The text that we read came from RT by way of another page, most likely. Some of its parts may belong to that page.',
  }: RepublicationPathAttributes = {},
): RepublicationPathProps {
  const path = RepublicationFile.parse(parse(text));
  const source = sources.get(path.source);
  if (source === undefined) throw new Error(`content/republication.yaml: no source ${path.source}`);
  return { path, source: { mark: source.mark, label: source.label }, number, finding };
}
