/** An invented report in full, with numbered paragraphs and what is printed beside it. No script. */
import type { Source, SourceParagraph } from '../../evidence/schema.ts';

export interface InventedReportProps {
  source: Source;
  /** Anchors for its lines; only where it stands in full and once. */
  anchors?: boolean;
}

/**
 * Says first that it is invented. Numbers are those that questions name as ¶.
 *
 * @throws Error for a source that is not invented: articles are never shown.
 */
export function InventedReport({ source, anchors = false }: InventedReportProps) {
  if (source.kind !== 'invented') throw new Error(`${source.id} is not invented`);
  const of = (...kinds: readonly SourceParagraph['kind'][]) =>
    source.paragraphs.filter(({ kind }) => kinds.includes(kind));
  const id = (line: SourceParagraph) => (anchors ? { id: line.id } : {});
  return (
    <article
      class="invented wide"
      aria-label={`Invented report: ${source.headline?.text ?? source.label}`}
    >
      <p class="ap tag">Invented report. No such country, paper, agency or person exists.</p>
      <p class="ap outlet">{source.label}</p>
      {of('headline').map((line) => (
        <p class="head" {...id(line)} key={line.id}>
          {line.text}
        </p>
      ))}
      {of('dateline').map((line) => (
        <p class="ap soft" {...id(line)} key={line.id}>
          {line.text}
        </p>
      ))}
      <ol>
        {of('news').map((line) => (
          <li {...id(line)} key={line.id}>
            {line.text}
          </li>
        ))}
      </ol>
      {of('document').map((line) => (
        <aside {...id(line)} aria-label="To compare with the report" key={line.id}>
          <p class="ap soft">Printed beside the report, to compare</p>
          <p>{line.text}</p>
        </aside>
      ))}
    </article>
  );
}
