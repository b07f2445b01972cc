import type { ViewContext } from './view-context.ts';

/** A page without a site around it: texts as they are written, no references. For tests. */
export const plainContext = (change: Partial<ViewContext> = {}): ViewContext => ({
  paper: false,
  reasons: true,
  rich: (text) => text,
  cite: () => null,
  order: (ids) => [...ids],
  ...change,
});
