/**
 * Gives a page's script a module graph of its own: `import '../elements/home.ts?own'` shares no
 * chunk with other pages. A shared chunk would be a second round trip before the first question can
 * be answered, and more bytes for both. In development modules are shared as usual.
 */
import type { Plugin } from 'vite';

const MARK = '?own';

export function ownScript(): Plugin {
  return {
    name: 'own-script',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.endsWith(MARK) || source.endsWith(MARK)) return null;
      const found = await this.resolve(source, importer.slice(0, -MARK.length), {
        ...options,
        skipSelf: true,
      });
      return found && !found.external ? { ...found, id: `${found.id}${MARK}` } : found;
    },
  };
}
