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
        server.watcher.on('change', (file) => {
          if (!/\.(?:yaml|mdx)$/u.test(file)) return;
          report();
          server.ws.send({ type: 'full-reload' });
        });
        report();
      },
    },
  };
}
