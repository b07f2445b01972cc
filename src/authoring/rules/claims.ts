/** Claims: every account says where it stands, and the status fits the accounts. */
import type { ClaimEntry } from '../../evidence/schema.ts';
import type { Entry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const claims: Rule = ({ entries }) =>
  entries.claims.flatMap((entry) => [...accounts(entry), ...status(entry)]);

function accounts({ value, yaml, path }: Entry<ClaimEntry>): Problem[] {
  const seen = new Set<string>();
  const problems = value.accounts.flatMap(({ source, quote, paragraphs }, at): Problem[] => {
    const place = yaml.at([...path, 'accounts', at, 'source']);
    const found: Problem[] = [];
    if (quote === undefined && (paragraphs ?? []).length === 0)
      found.push(
        problem(
          'claim-account',
          place,
          `the account of \`${source}\` names no place in it`,
          'add `quote`, or `paragraphs: [p1]`',
        ),
      );
    if (seen.has(source))
      found.push(
        problem(
          'claim-account',
          place,
          `\`${source}\` has two accounts of \`${value.id}\``,
          'make one account of them',
        ),
      );
    seen.add(source);
    return found;
  });
  const both = value.absent.flatMap(({ source }, at) =>
    seen.has(source)
      ? [
          problem(
            'claim-account',
            yaml.at([...path, 'absent', at, 'source']),
            `\`${source}\` has an account and is absent too`,
            'keep one of the two',
          ),
        ]
      : [],
  );
  return [...problems, ...both];
}

function status({ value, yaml, path }: Entry<ClaimEntry>): Problem[] {
  const count = value.accounts.length;
  const needs = {
    single: [1, 1],
    slip: [1, 99],
    agreed: [2, 99],
    compatible: [2, 99],
    conflicting: [2, 99],
    wording: [2, 99],
  };
  const [least = 0, most = 0] = needs[value.status];
  if (count >= least && count <= most) return [];
  const message = `the status is \`${value.status}\`, but there ${count === 1 ? 'is 1 account' : `are ${count} accounts`}`;
  return [
    problem(
      'claim-status',
      yaml.at([...path, 'status']),
      message,
      '`single` has one account; comparing needs two',
    ),
  ];
}
