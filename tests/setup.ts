import { configureGlobal } from 'fast-check';
import { afterAll } from 'vitest';

configureGlobal({ seed: 20211209, numRuns: 200 });

// What a page does after its paint shall not outlive the page.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 'document' in globalThis ? 100 : 0)));
