import { z } from 'zod';
import { markedIds, parseMarked, unmarked } from '../../../text/marked.ts';
import { Id, questionFields, Text } from '../../fields.ts';
import { cutSpans, paragraphsOf } from './flags.ts';

/** Marking words, phrases or sentences of a passage with roles. */
export const schema = z
  .strictObject({
    type: z.literal('hot-text'),
    ...questionFields,
    /**
     * The text, 3 to about 200 words. What can be marked is written `[words](span-id)`; a blank
     * line begins a paragraph. A span may hold a whole quotation or stand inside one.
     */
    passage: Text,
    /** A line above the passage says that it is invented. Default false. */
    fictional: z.boolean().default(false),
    /** What words can be marked as. With one role there is nothing to choose from. */
    roles: z
      .array(
        z.strictObject({
          id: Id,
          /** Short name, such as ‘Loaded word’. */
          text: Text,
          /** What it means, in a few words. */
          about: Text.optional(),
        }),
      )
      .min(1, 'a hot text needs a role to mark words with')
      .max(5, 'more than five roles cannot be kept apart'),
    /** Everything that can be marked. */
    spans: z
      .array(
        z.strictObject({
          id: Id,
          /** Id of the right role; absent where nothing is to be marked, as a lure. */
          role: Id.optional(),
          /** 12–60 words: why it has that role, or none. */
          feedback: Text,
        }),
      )
      .min(3, 'fewer than three spans leave nothing to look for'),
  })
  .superRefine((question, context) => {
    for (const [path, message] of [
      ...passageFaults(question),
      ...spanFaults(question),
      ...countFaults(question),
    ]) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });
export type HotText = z.output<typeof schema>;

type Parts = Pick<HotText, 'passage' | 'roles' | 'spans'>;
type Fault = [path: readonly (string | number)[], message: string];

/** What is wrong with the marks in the text. */
function passageFaults({ passage, spans }: Parts): Fault[] {
  const listed = new Set(spans.map(({ id }) => id));
  const ids = markedIds(passage);
  const faults = parseMarked(passage).flatMap(({ text, id }): string[] => {
    if (id === undefined) return [];
    if (text.trim() === '') return [`the span \`${id}\` has no words`];
    if (text !== text.trim()) return [`the words of \`${id}\` begin or end with a space`];
    if (text.includes('\n')) return [`the span \`${id}\` runs into the next paragraph`];
    return listed.has(id) ? [] : [`\`${id}\` is not listed under \`spans\``];
  });
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const cut = paragraphsOf(passage).flatMap(cutSpans);
  const all = [
    ...faults,
    ...[...twice].map((id) => `\`${id}\` names two places in the passage`),
    ...cut.map((id) => `\`${id}\` begins inside a quotation or emphasis and ends outside it`),
  ];
  if (unmarked(passage).includes('](')) {
    all.push('a mark cannot be read: it is [words](span-id), with an id in small letters');
  }
  if (/”\]\([a-z0-9-]+\) \([A-Z][A-Z0-9]{0,2}\)/u.test(passage)) {
    all.push('the label of a quotation belongs inside the span: [“words” (R1)](span-id)');
  }
  return all.map((message) => [['passage'], message]);
}

/** What is wrong with the lists of spans and roles. */
function spanFaults({ passage, roles, spans }: Parts): Fault[] {
  const marked = new Set(markedIds(passage));
  const known = roles.map(({ id }) => id);
  const doubles = (list: readonly { id: string }[], key: string) =>
    list.flatMap(({ id }, at): Fault[] =>
      list.findIndex((other) => other.id === id) === at
        ? []
        : [[[key, at, 'id'], `\`${id}\` is listed twice`]],
    );
  return [
    ...doubles(roles, 'roles'),
    ...doubles(spans, 'spans'),
    ...spans.flatMap(({ id, role }, at): Fault[] => {
      const faults: Fault[] = [];
      if (!marked.has(id)) {
        faults.push([['spans', at, 'id'], `the passage has no [words](${id})`]);
      }
      if (known.includes(id)) {
        faults.push([['spans', at, 'id'], `\`${id}\` is the id of a role too`]);
      }
      if (role !== undefined && !known.includes(role)) {
        const message = `no role has the id \`${role}\`; the roles are ${known.join(', ')}`;
        faults.push([['spans', at, 'role'], message]);
      }
      return faults;
    }),
  ];
}

/** With fewer lures than targets, marking everything would pay. */
function countFaults({ spans }: Parts): Fault[] {
  const targets = spans.filter(({ role }) => role !== undefined).length;
  const lures = spans.length - targets;
  if (lures >= targets) return [];
  const message = `${targets} spans have a role and ${lures} have none; at least as many must have none, else marking everything pays`;
  return [[['spans'], message]];
}
