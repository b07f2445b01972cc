/** The list of files that the service worker keeps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { sha256 } from './sha256.ts';

/** Scripts and style sheets by the bundler; a name has the hash of what is in it. */
const BUNDLED = /^_astro\//u;
const HASHED = /^(?:_astro\/|styles\/q-)/u;
/** The worker has the text of this page in itself, since hosts treat its address each in their way. */
export const NOT_FOUND_PAGE = '404.html';

/**
 * Every file below the folder, in the order of their addresses, which are relative to the folder:
 * a page by its directory (`about/`), which is how it is linked and asked for. A file that changes
 * in place has a revision. Left out is what the bundler made and no page names.
 */
export function precacheList(folder: string): PrecacheEntry[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => ({ file: file.split(sep).join('/'), bytes: readFileSync(join(folder, file)) }))
    .filter(({ file }) => file !== NOT_FOUND_PAGE);
  const pages = files.filter(({ file }) => file.endsWith('.html')).map(({ bytes }) => `${bytes}`);
  return files
    .filter(({ file }) => !BUNDLED.test(file) || pages.some((page) => page.includes(file)))
    .map(({ file, bytes }) => ({
      url: file.replace(/(?<=^|\/)index\.html$/u, '') || './',
      revision: HASHED.test(file) ? null : sha256(`${bytes.toString('base64')}`).slice(0, 8),
    }))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}
