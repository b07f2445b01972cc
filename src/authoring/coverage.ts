/** What became of each entry of the register: its claims, its lessons, its questions, or a reason. */
import { z } from 'zod';
import { Id, Text } from '../evidence/schema.ts';
import type { Question } from '../quiz/question.ts';
import type { Library } from './library.ts';

const Entry = z.strictObject({
  id: z.string().regex(/^E[1-9]\d*$/, 'an entry’s id is E and a number'),
  /** The difference or slip in a line of our own. */
  what: Text,
  /** A: our copies alone show it · B: it takes a text from outside · C: a view. */
  grade: z.enum(['A', 'B', 'C']),
  /** Whether the words in question stand in our copies. */
  rests: z.enum(['articles', 'outside']),
  /** Ids of claims; of a lesson that is not there yet, its claims may be missing too. */
  heldBy: z.array(Id).default([]),
  /** `lesson#heading`. */
  taught: z
    .array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a place is `lesson#heading`'))
    .default([]),
  /** Questions on it that do not name one of its claims. */
  items: z.array(Id).default([]),
  /** Why it is left out. */
  left: Text.optional(),
});
export const RegisterFile = z.strictObject({ entries: z.array(Entry).min(1) });
export type RegisterEntry = z.output<typeof Entry>;

export interface Covered {
  entry: RegisterEntry;
  claims: readonly string[];
  /** Places in lessons that exist. */
  taught: readonly string[];
  items: readonly string[];
  /** Lessons that it waits for. */
  due: readonly string[];
  /** What is wrong with it, each in a sentence. */
  faults: readonly string[];
}

/** An entry that has to be held by a claim, and taught or asked. */
const isOwed = ({ grade, rests }: RegisterEntry) =>
  grade === 'A' || (grade === 'B' && rests === 'articles');

/** Every entry in the order of the register. */
export function coverageOf(entries: readonly RegisterEntry[], library: Library): Covered[] {
  const askedBy = itemsByClaim(library);
  const seen = new Set<string>();
  return entries.map((entry) => {
    const places = entry.taught.map((place) => place.split('#') as [string, string]);
    const due = [...new Set(places.map(([lesson]) => lesson))].filter(
      (lesson) => !library.lessons.has(lesson),
    );
    const claims = entry.heldBy.filter((id) => library.claims.has(id));
    const taught = entry.taught.filter((place) => !due.includes(place.split('#')[0] ?? ''));
    const items = [...new Set([...claims.flatMap((id) => askedBy.get(id) ?? []), ...entry.items])];
    const faults = [
      ...(seen.has(entry.id) ? ['it stands in the register twice'] : []),
      ...taught.flatMap((place) => missingHeading(library, place)),
      ...items.flatMap((id) => (library.questions.has(id) ? [] : [`no question is called ${id}`])),
      ...(due.length > 0 ? [] : missing({ entry, claims, taught, items })),
    ];
    seen.add(entry.id);
    return { entry, claims, taught, items, due, faults };
  });
}

function missing({ entry, claims, taught, items }: Omit<Covered, 'due' | 'faults'>): string[] {
  const lost = entry.heldBy.filter((id) => !claims.includes(id));
  const unknown = lost.map((id) => `no claim is called ${id}`);
  if (!isOwed(entry)) {
    const idle = claims.length + taught.length + items.length === 0 && entry.left === undefined;
    return idle ? [...unknown, 'it has no claim, lesson or question, and no reason why'] : unknown;
  }
  return [
    ...unknown,
    ...(claims.length === 0 ? ['no claim holds it'] : []),
    ...(taught.length + items.length === 0 ? ['no lesson teaches it and no question asks it'] : []),
  ];
}

function missingHeading({ lessons }: Library, place: string): string[] {
  const [lesson = '', heading = ''] = place.split('#');
  const found = lessons.get(lesson)?.headings.some(({ id }) => id === heading);
  return found ? [] : [`the lesson ${lesson} has no heading ${heading}`];
}

/** Questions by the claims that they, or a row of theirs, name as evidence. */
function itemsByClaim({ questions }: Library): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { question } of questions.values())
    for (const claim of claimsIn(question))
      found.set(claim, [...(found.get(claim) ?? []), question.id]);
  return found;
}

function claimsIn(question: Question): Set<string> {
  const rows = 'rows' in question ? question.rows : [];
  const own = rows.flatMap((row) => ('evidence' in row ? row.evidence : []));
  return new Set(
    [...question.evidence, ...own].flatMap((ref) => ('claim' in ref ? [ref.claim] : [])),
  );
}

/** The document that `npm run quiz -- coverage` writes. */
export function coverageText(covered: readonly Covered[]): string {
  const count = (has: (one: Covered) => boolean) => covered.filter(has).length;
  const rows = covered.map(
    ({ entry, claims, taught, items, due }) =>
      `| ${entry.id} | ${entry.what} | ${entry.grade} | ${list(claims)} | ${list(taught)} | ${list(items)} | ${[...due.map((lesson) => `waits for \`${lesson}\``), ...(entry.left === undefined ? [] : [entry.left])].join('; ')} |`,
  );
  return `# Coverage

What became of each difference, slip and subtlety that the makers found in the five articles. Made by \`npm run quiz -- coverage\` from \`content/register.yaml\`, the claims, the lessons and the quizzes; \`npm test\` fails when it is stale. An entry of grade A, and one of grade B whose words stand in the articles, has to be held by a claim and taught or asked; else the command fails. A question stands here when it names one of the claims as its evidence; it may ask about another side of it.

${covered.length} entries: ${count(({ claims }) => claims.length > 0)} held by claims, ${count(({ taught }) => taught.length > 0)} taught in lessons, ${count(({ items }) => items.length > 0)} with questions on their claims${count(({ due }) => due.length > 0) > 0 ? `, ${count(({ due }) => due.length > 0)} waiting for a lesson as well` : ''}.

| entry | what | grade | claims | taught in | questions on these claims | remarks |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
