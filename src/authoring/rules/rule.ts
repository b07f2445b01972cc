import type { Hash } from '../../evidence/bank.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';

/** Looks at everything that was read, and says what is wrong with it. Pure. */
export type Rule = (library: Library, hash: Hash) => Problem[];
