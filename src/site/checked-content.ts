/**
 * A build of unchecked content does not exist: all rules run when it starts, and the words of the
 * finished pages are compared with the phrase banks when it ends. Either stops it.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLibrary } from '../authoring/check.ts';
import { type Problem, printProblem } from '../authoring/problem.ts';
import { checkBuilt } from './check-built.ts';
import { loadLibrary } from './library.ts';
import { sha256 } from './sha256.ts';

function stop(problems: readonly Problem[], when: string): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  for (const problem of errors) console.error(printProblem(problem));
  throw new Error(`${errors.length} problems in ${when}; nothing was published.`);
}

export function checkedContent(): AstroIntegration {
  let root = '.';
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const { library, problems } = loadLibrary(root);
        stop(checkLibrary(library, problems, sha256), 'the content');
      },
      'astro:build:done': ({ dir }) => {
        stop(checkBuilt(fileURLToPath(dir), loadLibrary(root).library), 'the built pages');
      },
      // Authors write while the page is open: it loads again, and the terminal says what is wrong.
      'astro:server:setup': ({ server }) => {
        const report = () => {
          const { library, problems } = loadLibrary(root);
          for (const problem of checkLibrary(library, problems, sha256)) {
            console.warn(printProblem(problem));
          }
        };
        server.watcher.add([`${root}content`, `${root}quizzes`]);
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!/\.(?:yaml|mdx)$/u.test(file)) return;
          // Some editors empty a file before they write it.
          clearTimeout(soon);
          soon = setTimeout(() => {
            report();
            // Else the paths of pages stay as they were: a new quiz would be not found.
            for (const { hot } of Object.values(server.environments)) {
              hot.send('astro:content-changed', {});
            }
            server.ws.send({ type: 'full-reload' });
          }, 100);
        });
        report();
      },
    },
  };
}
