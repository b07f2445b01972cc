import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 20211209, numRuns: 200 });
