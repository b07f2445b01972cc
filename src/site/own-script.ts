/**
 * Gives a page's script a module graph of its own: `import '../elements/home.ts?own'` shares no
 * chunk with other pages. A shared chunk would be a second round trip before the first question can
 * be answered, and more bytes for both. `?own=name` keeps several such graphs apart. In development
 * modules are shared as usual.
 */
import type { Plugin } from 'vite';

const OWN = /\?own(?:=[\w-]+)?$/u;

/** Loaded on demand, so that one file can serve every page. */
const SHARED = /\/restoring\.ts$/u;

export function ownScript(): Plugin {
  return {
    name: 'own-script',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const mark = OWN.exec(importer ?? '')?.[0];
      if (importer === undefined || mark === undefined || OWN.test(source)) return null;
      const found = await this.resolve(source, importer.slice(0, -mark.length), {
        ...options,
        skipSelf: true,
      });
      const isOwn = found && !found.external && !SHARED.test(found.id);
      return isOwn ? { ...found, id: `${found.id}${mark}` } : found;
    },
    // Vite's own loads style sheets and other chunks along, in 1 kB. What is loaded on demand here
    // has neither.
    load: (id) =>
      id.startsWith('\0vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : null,
  };
}
