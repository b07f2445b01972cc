/** Shape of `content/baselines.yaml`: the starts from which one level can be measured. */
import { z } from 'zod';
import { Day, Id, Text } from '../../evidence/schema.ts';

export const Start = z
  .strictObject({
    id: Id,
    /** On the button, and in the table. */
    label: Text,
    /** In the sentence that a report could print: ‘since September 2007’. */
    from: Text,
    /** First day of a level in content/timeline.yaml, whose number it takes. */
    level: Day.optional(),
    /** Else the number itself. */
    troops: z.int().nonnegative().optional(),
    /** True for a number rounded by those who gave it. */
    about: z.boolean().default(false),
    /** Who counted, and what to know of the count. */
    counted: Text,
    /** The article that has the number, with its place. */
    source: Id.optional(),
    paragraphs: z.array(Id).min(1).optional(),
    /** Or the excerpt from outside the five articles. */
    outside: Id.optional(),
  })
  .refine(({ level, troops }) => (level === undefined) !== (troops === undefined), {
    message: 'a start has either `level` or `troops`',
  })
  .refine(({ source, outside }) => (source === undefined) !== (outside === undefined), {
    message: 'a start names either a `source` or an `outside` excerpt',
  });

export const BaselinesFile = z.strictObject({
  /** First day of the level that is measured. */
  now: Day,
  starts: z.array(Start).min(2),
});
export type Baselines = z.output<typeof BaselinesFile>;
