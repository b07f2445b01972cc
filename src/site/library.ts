/** The library from disk: for the site's pages and for the commands. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../authoring/library.ts';
import type { Problem } from '../authoring/problem.ts';
import { AUTHORED, readLibrary } from '../authoring/read-library.ts';

export type { Library } from '../authoring/library.ts';

const FOLDERS = ['content', 'content/sources', 'content/lessons', 'quizzes'];

/** Paths of all authored files under a root, with `/`. */
function authoredFiles(root: string): string[] {
  const names = (folder: string): string[] => {
    try {
      return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  };
  return FOLDERS.flatMap(names)
    .filter((file) => AUTHORED.test(file))
    .sort();
}

/** Reads and indexes everything; the problems are those of syntax and shape. */
export function loadLibrary(root: string): { library: Library; problems: Problem[] } {
  const files = authoredFiles(root).map(
    (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
  );
  return readLibrary(new Map(files));
}

/** Changes whenever an authored file does. */
function stampOf(root: string): string {
  const stamps = authoredFiles(root).map((file) => {
    const { mtimeMs, size } = statSync(join(root, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return stamps.join('\n');
}

let cached: { library: Library; stamp: string } | undefined;

/**
 * The library for pages, read once. In dev it is read again when a file has changed.
 * `fresh` looks for changes where there is no dev server to tell.
 */
export async function getLibrary(fresh = import.meta.env?.DEV === true): Promise<Library> {
  const root = process.cwd();
  if (cached && !fresh) return cached.library;
  const stamp = stampOf(root);
  if (cached?.stamp !== stamp) cached = { library: loadLibrary(root).library, stamp };
  return cached.library;
}
