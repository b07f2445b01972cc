/**
 * Leaves in each page's content security policy the hashes of what stands in that page. Astro lists
 * those of every script and style sheet of the site on each page: a kilobyte that does not compress.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/iu;
const HASH = / '(sha256-[^']+)'/gu;

/** Text of each script and style sheet that stands in the page itself. */
function inlineParts(node: Tree.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    if (child.tagName !== 'script' && child.tagName !== 'style') return inlineParts(child);
    return child.childNodes.flatMap((text) => (tree.isTextNode(text) ? text.value : []));
  });
}

/**
 * The page with the hashes that it needs.
 *
 * @throws where a script or style sheet in it has no hash: a browser would refuse it
 */
export function withOwnHashes(html: string): string {
  const needed = new Set(
    inlineParts(parse(html)).map(
      (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  );
  return html.replace(POLICY, (policy) => {
    const kept = new Set<string>();
    const own = policy.replace(HASH, (entry, hash: string) => {
      if (needed.has(hash)) kept.add(hash);
      return needed.has(hash) ? entry : '';
    });
    if (kept.size < needed.size) throw new Error('a part of the page is not in its policy');
    return own;
  });
}

/** Rewrites the policy of every built page. */
export function ownCsp(): AstroIntegration {
  return {
    name: 'own-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
