/**
 * Puts script and styles of a lesson into its page (decision 015). A file of their own would be a
 * round trip more before the first question can be answered, and hardly ever serves a second page:
 * each lesson has its own types and exhibits, and the worker keeps every page anyway.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/gu;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/gu;
/** What is still a file of its own, however it is written. */
const LINKED = /<link[^>]*\brel=["']?stylesheet|<script[^>]*\bsrc=/iu;
/** How a built script names one that it loads on demand. */
const ON_DEMAND = /\bimport\((["'`])\.\//gu;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What may not stand inside an element of HTML, or means another file than it did. */
const BREAKS = {
  script: /<\/script|<!--|\bfrom\s*["'`]\.|\bimport\.meta\b/iu,
  style: /<\/style|url\((?!["']?data:)|@import/iu,
};

/**
 * The page with its style sheets in the head and its script at the end, and both in its policy.
 *
 * @param read the text of a file by its address
 * @throws where a file cannot stand in a page, or one is left outside
 */
export function whole(html: string, read: (address: string) => string): string {
  const inside = (kind: keyof typeof BREAKS, pattern: RegExp, change = (text: string) => text) => {
    const addresses = [...html.matchAll(pattern)].map(([, address = '']) => address);
    const text = addresses.map((address) => change(read(address))).join('\n');
    const found = BREAKS[kind].exec(text)?.[0];
    if (found) throw new Error(`${addresses.join(', ')} cannot stand in a page: ${found}`);
    html = html
      .replace(pattern, '')
      .replace(`${kind}-src 'self'`, (policy) => `${policy} ${hashOf(text)}`);
    return text;
  };
  const styles = inside('style', SHEET);
  const [, address = ''] = [...html.matchAll(SCRIPT)][0] ?? [];
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const script = inside('script', SCRIPT, (text) => text.replace(ON_DEMAND, `import($1${folder}`));
  const left = LINKED.exec(html)?.[0];
  if (left || !styles || !script) throw new Error(`not all is in the page: ${left ?? 'no file'}`);
  return html
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
}

/** Does so for every lesson, and removes the files that no page names any more. */
export function wholeLessons(): AstroIntegration {
  let base = '/';
  return {
    name: 'whole-lessons',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const taken = new Set<string>();
        const read = (address: string) => {
          const file = address.slice(base.length);
          taken.add(file);
          return readFileSync(join(root, file), 'utf8');
        };
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.html'),
        );
        for (const page of pages.filter((file) => /^lessons\b/u.test(file)))
          writeFileSync(join(root, page), whole(readFileSync(join(root, page), 'utf8'), read));
        const rest = pages.map((page) => readFileSync(join(root, page), 'utf8'));
        for (const file of taken)
          if (!rest.some((html) => html.includes(base + file))) rmSync(join(root, file));
      },
    },
  };
}
