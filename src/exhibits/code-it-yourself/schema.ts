/** Shape of `content/codings.yaml`: paragraphs sorted by frame, with our reasons. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';
import { FRAMES } from '../frame-board/schema.ts';

/** A frame, or none of them. */
const Code = z.enum([...FRAMES, 'none']);

export const CodingsFile = z.strictObject({
  paragraphs: z
    .array(
      z
        .strictObject({
          source: Id,
          paragraph: Id,
          /** The frame that carries it most, by our coding. */
          ours: Code,
          /** Frames that can be defended as well. */
          also: z.array(Code).default([]),
          /** Why, for each of them. */
          because: Text,
        })
        .refine(({ ours, also }) => new Set([ours, ...also]).size === also.length + 1, {
          message: 'a frame stands once, in `ours` or in `also`',
        }),
    )
    .min(1),
});
export type Codings = z.output<typeof CodingsFile>;
