/** The library from disk: for the site's pages and for the commands. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../authoring/library.ts';
import type { Problem } from '../authoring/problem.ts';
import { AUTHORED, readLibrary } from '../authoring/read-library.ts';
import { MAX_LENGTH } from '../authoring/unreadable.ts';

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
  return (
    FOLDERS.flatMap(names)
      .filter((file) => AUTHORED.test(file))
      // An editor's lock may be a link to nothing.
      .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true)
      .sort()
  );
}

/** As many bytes as make a file that is too large, whatever its characters. */
const MOST_BYTES = 4 * (MAX_LENGTH + 1);

/** The text of a file; of one that is too large to be read at all, only the beginning. */
function textOf(path: string): string {
  if (statSync(path).size <= MOST_BYTES) return readFileSync(path, 'utf8');
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** Reads and indexes everything; the problems are those of syntax and shape. */
export function loadLibrary(root: string): { library: Library; problems: Problem[] } {
  const files = authoredFiles(root).map((file) => [file, textOf(join(root, file))] as const);
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
