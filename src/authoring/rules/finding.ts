import type { RuleName } from '../catalogue.ts';
import type { Path } from '../yaml.ts';

/** A finding inside a question: rule, path from the question, message, hint. */
export type Finding = [rule: RuleName, at: Path, message: string, hint?: string];
