import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';
import { isDate, numberOf } from './dates.ts';
import { usualBound } from './score.ts';

/** A month, `2020-11`, or a day, `2020-11-17`. */
const Place = z
  .string()
  .refine(isDate, 'a place on the axis is a month such as 2020-11, or a day such as 2020-11-17');

const Event = z.strictObject({
  id: Id,
  text: Text,
  /** Where it belongs on the axis. */
  date: Place,
  /** So many steps off still count in full. Default 0. */
  tolerance: z.int().nonnegative().default(0),
  /** So many steps off earn nothing; between tolerance and bound the points fall evenly.
   * At most 1/8 of the axis; default 1/16 of it, rounded up. */
  bound: z.int().positive().optional(),
  /** Why it belongs there, and where to look. */
  feedback: Text,
});

/** The axis is too short below, and a step narrower than a pixel of a small phone above. */
const STEPS = { least: 8, most: 200 };

/** Dated events to put on an axis. */
export const schema = z
  .strictObject({
    type: z.literal('timeline'),
    ...questionFields,
    /** The two ends of the axis. */
    from: Place,
    to: Place,
    /** What the thumb moves by, and the form of all dates. Default month. */
    step: z.enum(['month', 'day']).default('month'),
    events: z
      .array(Event)
      .min(2, 'a timeline needs at least two events')
      .max(6, 'more than six events cannot be kept in mind'),
  })
  .superRefine(({ from, to, step, events }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const form = step === 'month' ? '2020-11' : '2020-11-17';
    const inForm = (date: string, path: (string | number)[]) => {
      if (date.length === form.length) return true;
      refuse(path, `with \`step: ${step}\` a date has the form ${form}`);
      return false;
    };
    const dated = [
      ...[inForm(from, ['from']), inForm(to, ['to'])],
      ...events.map(({ date }, at) => inForm(date, ['events', at, 'date'])),
    ];
    if (dated.includes(false)) return;
    const length = numberOf(to) - numberOf(from);
    if (length <= 0) return refuse(['to'], '`to` comes after `from`');
    if (length < STEPS.least || length > STEPS.most) {
      const message = `the axis has ${length} steps; it takes ${STEPS.least} to ${STEPS.most}`;
      refuse(['to'], message);
    }
    for (const [at, { id, date, tolerance, bound }] of events.entries()) {
      const off = numberOf(date) - numberOf(from);
      if (off < 0 || off > length) {
        refuse(['events', at, 'date'], `${date} is not on the axis from ${from} to ${to}`);
      }
      for (const before of events.slice(0, at)) {
        if (before.id === id) refuse(['events', at, 'id'], `two events are called ${id}`);
        if (before.date === date) {
          refuse(['events', at, 'date'], `${before.id} has this date too: no two events share one`);
        }
      }
      const most = Math.floor(length / 8);
      const wide = bound ?? usualBound(tolerance, length);
      if (bound !== undefined && bound <= tolerance) {
        const message = 'the bound is wider than the tolerance, so that points can fall in between';
        refuse(['events', at, 'bound'], message);
      } else if (wide > most) {
        const path = ['events', at, bound === undefined ? 'tolerance' : 'bound'];
        refuse(
          path,
          `the bound is ${wide}; ${most} is the most, 1/8 of the axis of ${length} steps`,
        );
      }
    }
  });
export type Timeline = z.output<typeof schema>;
