/** Shape of `content/labels.yaml`: plain sentences, and the labels that reports would put into them. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** A text with one place, `{}`, for the words that go into it. */
const Template = Text.refine((text) => text.split('{}').length === 2, {
  message: 'the text has the place {} once',
});

const Label = z.strictObject({
  source: Id,
  /** Id of the quoted words in the bank of `from`. */
  phrase: Id,
  /** The source whose bank has the words; absent where it is `source`. */
  from: Id.optional(),
  /** Where the words stand in `source`; needed where the bank is another one's. */
  paragraph: Id.optional(),
  /** The words with what the sentence needs around them. */
  fill: Template.default('{}'),
  /** What the label brings along, or leaves out. */
  note: Text,
});

export const LabelsFile = z.strictObject({
  things: z
    .array(
      z.strictObject({
        id: Id,
        name: Text,
        /** The claim that says when the thing came up, and which copies cannot be asked. */
        claim: Id,
        sentence: Template,
        /** The module's own label, judged like the others. */
        ours: z.strictObject({ words: Text, note: Text }),
        labels: z.array(Label).min(2),
        /** What to know about a report that is silent. */
        silence: Text.optional(),
      }),
    )
    .min(2),
});
export type Labels = z.output<typeof LabelsFile>;
