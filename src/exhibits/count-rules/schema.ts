/** Shape of `content/counts.yaml`: one event counted by several rules. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** One half of a rule: what is counted, or by which report. */
const Half = z.strictObject({
  id: Id,
  /** On the button. */
  text: Text,
  /** In the sentence that names the rule. */
  rule: Text,
});

/** What one rule gives. */
const Figure = z.strictObject({
  thing: Id,
  report: Id,
  /** Absent where nobody gave a figure. */
  count: z.int().nonnegative().optional(),
  /** What to know about it. */
  says: Text,
  /** Articles whose account of the claim has the figure. */
  accounts: z.array(Id).default([]),
  /** Excerpts from outside the articles that have it. */
  outside: z.array(Id).default([]),
});

export const CountsFile = z
  .strictObject({
    /** The claim whose accounts give figures. */
    claim: Id,
    things: z.array(Half).min(2),
    reports: z.array(Half).min(2),
    figures: z.array(Figure),
  })
  .superRefine(({ things, reports, figures }, context) => {
    for (const { id: thing } of things)
      for (const { id: report } of reports) {
        const found = figures.filter((each) => each.thing === thing && each.report === report);
        if (found.length !== 1)
          context.addIssue({
            code: 'custom',
            path: ['figures'],
            message: `${thing} by ${report} has ${found.length} figures, not one`,
          });
      }
    if (figures.length > things.length * reports.length)
      context.addIssue({
        code: 'custom',
        path: ['figures'],
        message: 'a figure is of a thing or a report that is not listed',
      });
  });
export type Counts = z.output<typeof CountsFile>;
