import type { ComponentChildren } from 'preact';
import type { ViewContext } from './view-context.ts';

/**
 * A reason: behind the answer on a page, in the open on a key, and nowhere on a worksheet.
 *
 * @param part id of the part it explains, where the reason itself carries the verdict
 */
export function Why({
  context,
  part,
  kind = '',
  children,
}: {
  context: ViewContext;
  part?: string;
  kind?: string;
  children: ComponentChildren;
}) {
  if (!context.reasons) return null;
  return (
    <div class={`why ${kind}`.trim()} data-part={part}>
      {children}
    </div>
  );
}
