/** The balances of the whole bank; about files that cannot be read in full nothing is said. */
import { measuresOf } from '../balance/balances.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const balances: Rule = (library) =>
  library.entries.unread.size > 0
    ? []
    : measuresOf(library).flatMap(({ rule, fault }) =>
        fault ? [problem(rule, fault.place, fault.message, fault.hint)] : [],
      );
