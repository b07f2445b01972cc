/** Shape of `content/frames.yaml`: what fills the boxes of a frame in each article, and what carries it. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** The four jobs of a frame, after Entman (1993). */
export const BOXES = ['problem', 'cause', 'judgement', 'remedy'] as const;
/** Five frames that fit any topic, after Semetko and Valkenburg (2000). */
export const FRAMES = ['responsibility', 'conflict', 'morality', 'human', 'economic'] as const;

/** One thing that fills a box. */
const Entry = z.strictObject({
  /** In our words. */
  says: Text,
  /** Who says it; null is the report itself. */
  by: Text.nullable(),
  /** Where. */
  paragraphs: z.array(Id).min(1),
  /** Words of the article's bank, from one of these paragraphs. */
  quote: Text.optional(),
});

const Box = z
  .strictObject({
    /** Says what is not there; entries are then what another reader could put in. */
    blank: Text.optional(),
    /** The first is ours unless the box is blank; the others are as defensible. */
    entries: z.array(Entry).default([]),
  })
  .refine(({ blank, entries }) => blank !== undefined || entries.length > 0, {
    message: 'a box has an entry, or says that it is left blank',
  });

const Named = <const Ids extends readonly [string, ...string[]]>(ids: Ids) =>
  z
    .array(z.strictObject({ id: z.enum(ids), name: Text, ask: Text }))
    .refine((list) => list.map(({ id }) => id).join() === ids.join(), {
      message: `these stand here, in this order: ${ids.join(', ')}`,
    });

export const FramesFile = z.strictObject({
  boxes: Named(BOXES),
  frames: Named(FRAMES),
  reports: z.array(
    z.strictObject({
      source: Id,
      boxes: z.strictObject({ problem: Box, cause: Box, judgement: Box, remedy: Box }),
      /** News paragraphs that carry a frame; one may carry several. */
      carries: z.strictObject({
        responsibility: z.array(Id),
        conflict: z.array(Id),
        morality: z.array(Id),
        human: z.array(Id),
        economic: z.array(Id),
      }),
    }),
  ),
});
export type Frames = z.output<typeof FramesFile>;
export type FrameReport = Frames['reports'][number];
export type FrameEntry = z.output<typeof Entry>;
