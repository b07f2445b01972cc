/** Shape of `content/pictures.yaml`: what captions say of pictures. */
import { z } from 'zod';
import { Day, Id, Text } from '../../evidence/schema.ts';

export const PicturesFile = z.strictObject({
  pictures: z
    .array(
      z.strictObject({
        source: Id,
        /** The caption's place in our copy. */
        paragraph: Id,
        /** Day of the picture, by its caption. */
        taken: Day,
        /** What, where and by whom, by the caption and in our words. */
        shows: Text,
        place: Text,
        credit: Text,
      }),
    )
    .min(1),
});
export type Pictures = z.output<typeof PicturesFile>;
