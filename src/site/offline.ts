/**
 * Writes the service worker, `sw.js`, and the script of the line on a newer version, `newer.js`,
 * into the built site (decision 012). In development there is no worker.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { FAREWELL } from './farewell.ts';
import { NOT_FOUND_PAGE, precacheList } from './precache.ts';

/** One classic script with all that it imports. */
async function bundled(root: string, entry: string, constants: Record<string, unknown>) {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(
        Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'drawdown' },
    },
  });
  const [chunk] = [output].flat().flatMap((one) => (one as Rolldown.RolldownOutput).output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

export function offline(): AstroIntegration {
  let root = '.';
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, 'newer.js'), await bundled(root, 'src/elements/newer.ts', {}));
        const worker = await bundled(root, 'src/browser/service-worker.ts', {
          FILES: precacheList(folder),
          NOT_FOUND: readFileSync(join(folder, NOT_FOUND_PAGE), 'utf8'),
        });
        writeFileSync(join(folder, 'sw.js'), worker);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.replace(/\?.*$/u, '') !== `${base}sw.js`) return next();
          response.setHeader('content-type', 'text/javascript');
          response.setHeader('cache-control', 'no-store');
          response.end(FAREWELL);
        });
      },
    },
  };
}
