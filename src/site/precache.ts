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
 * in place has a revision. Left out is what the bundler made and nothing asks for.
 */
export function precacheList(folder: string): PrecacheEntry[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => ({ file: file.split(sep).join('/'), bytes: readFileSync(join(folder, file)) }))
    .filter(({ file }) => file !== NOT_FOUND_PAGE);
  const named = namedFiles(files);
  return files
    .filter(({ file }) => !BUNDLED.test(file) || named.has(file))
    .map(({ file, bytes }) => ({
      url: file.replace(/(?<=^|\/)index\.html$/u, '') || './',
      revision: HASHED.test(file) ? null : sha256(`${bytes.toString('base64')}`).slice(0, 8),
    }))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

interface File {
  file: string;
  bytes: Buffer;
}

/** Files of the bundler that a page names, or a script that a page names, and so on. */
function namedFiles(files: readonly File[]): Set<string> {
  const named = new Set<string>();
  let fresh = files.filter(({ file }) => file.endsWith('.html'));
  while (fresh.length > 0) {
    const texts = fresh.map(({ bytes }) => `${bytes}`);
    // A script names its neighbours without their folder.
    fresh = files.filter(
      ({ file }) =>
        BUNDLED.test(file) &&
        !named.has(file) &&
        texts.some((text) => text.includes(file.slice(file.lastIndexOf('/') + 1))),
    );
    for (const { file } of fresh) named.add(file);
  }
  return named;
}
