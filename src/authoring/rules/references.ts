/** Every id that something points at exists: in YAML by key, in lessons by attribute. */
import { didYouMean } from '../../text/nearest.ts';
import { child, valueAt } from '../known-keys.ts';
import type { Usage } from '../lesson-parts.ts';
import type { Library } from '../library.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { YamlFile } from '../yaml.ts';
import type { Rule } from './rule.ts';

type Kind =
  | 'claim'
  | 'lesson'
  | 'misconception'
  | 'objective'
  | 'question'
  | 'quiz'
  | 'source'
  | 'term';

/** What a key's text names, wherever in a YAML file it stands; in lists, each item. */
const KEYS: ReadonlyMap<string, Kind> = new Map([
  ['claim', 'claim'],
  ['claims', 'claim'],
  ['hand', 'source'],
  ['lesson', 'lesson'],
  ['misconception', 'misconception'],
  ['objective', 'objective'],
  ['objectives', 'objective'],
  ['poll', 'question'],
  ['quiz', 'quiz'],
  ['reads', 'source'],
  ['source', 'source'],
  ['variantOf', 'question'],
]);

/** What an attribute of a component names. */
const ATTRIBUTES: ReadonlyMap<string, Kind> = new Map([
  ['Question id', 'question'],
  ['Quiz id', 'quiz'],
  ['Term id', 'term'],
]);

export const references: Rule = (library) => {
  const { entries } = library;
  return [
    ...entries.files.flatMap((yaml) => [
      ...yamlReferences(library, yaml),
      ...yamlParagraphs(library, yaml),
    ]),
    ...entries.lessons.flatMap(({ usages }) =>
      usages.flatMap((usage) => usageReferences(library, usage)),
    ),
  ];
};

function yamlReferences(library: Library, yaml: YamlFile): Problem[] {
  return yaml.texts.flatMap(({ path, value, placeOf }) => {
    const key = path.findLast((step) => typeof step === 'string');
    const kind = key === undefined ? undefined : KEYS.get(key);
    return kind === undefined ? [] : missing(library, kind, value, placeOf(0));
  });
}

/** `paragraphs` belong to the source that stands beside them. */
function yamlParagraphs(library: Library, yaml: YamlFile): Problem[] {
  return yaml.texts.flatMap(({ path, value, placeOf }) => {
    if (path.at(-2) !== 'paragraphs') return [];
    const source = child(valueAt(yaml.value, path.slice(0, -2)), 'source');
    return typeof source === 'string' ? missingParagraph(library, source, value, placeOf(0)) : [];
  });
}

function usageReferences(library: Library, usage: Usage): Problem[] {
  const text = (name: string) => {
    const found = usage.attributes.get(name);
    return typeof found?.value === 'string'
      ? { value: found.value, place: found.place }
      : undefined;
  };
  const problems: Problem[] = [];
  for (const [name, { value, place }] of usage.attributes) {
    const kind =
      ATTRIBUTES.get(`${usage.name} ${name}`) ?? (name === 'source' ? 'source' : undefined);
    if (kind !== undefined && typeof value === 'string')
      problems.push(...missing(library, kind, value, place));
  }
  for (const needed of NEEDED.get(usage.name) ?? [])
    if (text(needed) === undefined) {
      const message = `<${usage.name}> needs \`${needed}="…"\``;
      problems.push(problem('missing-key', usage.place, message));
    }
  const [source, paragraphs] = [text('source'), text('paragraphs')];
  if (source && paragraphs)
    problems.push(...paragraphList(library, source.value, paragraphs.value, paragraphs.place));
  const refs = usage.name === 'Cite' ? text('refs') : undefined;
  if (refs) problems.push(...citeReferences(library, refs.value, refs.place));
  return problems;
}

/** Attributes without which a component shows nothing. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Quote', ['source']],
  ['PullQuote', ['source', 'by']],
  ['Cite', ['refs']],
  ['DoneWell', ['source', 'paragraphs']],
  ['Term', ['id']],
  ['Question', ['id']],
  ['Quiz', ['id']],
]);

/** `R1:p1,p5 D:p2 claim:rockets-17-nov`. */
function citeReferences(library: Library, refs: string, place: Place): Problem[] {
  return refs
    .trim()
    .split(/\s+/)
    .flatMap((ref) => {
      const [source = '', paragraphs = ''] = ref.split(':');
      if (source === 'claim') return missing(library, 'claim', paragraphs, place);
      const problems = missing(library, 'source', source, place);
      return problems.length > 0 ? problems : paragraphList(library, source, paragraphs, place);
    });
}

const paragraphList = (library: Library, source: string, list: string, place: Place): Problem[] =>
  list.split(',').flatMap((id) => missingParagraph(library, source, id.trim(), place));

function missingParagraph(library: Library, source: string, id: string, place: Place): Problem[] {
  const ids = library.banks.idsOf.get(source) ?? [];
  // An unknown source is said once, at its name.
  if (ids.length === 0) return [];
  const known = ids.flatMap(
    (one) => library.sources.get(one)?.paragraphs.map((paragraph) => paragraph.id) ?? [],
  );
  if (known.includes(id)) return [];
  const message =
    known.length === 0
      ? `\`${source}\` has no paragraphs`
      : `\`${source}\` has no paragraph \`${id}\``;
  const hint =
    known.length === 0
      ? 'only the articles have paragraphs; name an excerpt in the text'
      : `it has ${known.join(', ')}`;
  return [problem('unknown-reference', place, message, hint)];
}

function missing(library: Library, kind: Kind, id: string, place: Place): Problem[] {
  const known = knownIds(library, kind);
  const { unread } = library.entries;
  if (known.has(id) || unread.has(id) || unread.has(FILE[kind] ?? '')) return [];
  const hint = didYouMean(id, known.keys()) ?? WHERE[kind];
  return [problem('unknown-reference', place, `no ${kind} has the id \`${id}\``, hint)];
}

const WHERE: Readonly<Record<Kind, string>> = {
  claim: 'claims stand in content/claims.yaml',
  lesson: 'a lesson’s id is its file’s name without the number',
  misconception: 'misconceptions stand in content/misconceptions.yaml',
  objective: 'objectives stand in content/objectives.yaml',
  question: 'questions stand in the files of quizzes/',
  quiz: 'a quiz’s id is the name of its file in quizzes/',
  source: 'sources stand in content/sources/; their code or id names them',
  term: 'terms stand in content/glossary.yaml',
};

/** The one file that defines all ids of a kind, where there is one. */
const FILE: Readonly<Partial<Record<Kind, string>>> = {
  claim: 'content/claims.yaml',
  misconception: 'content/misconceptions.yaml',
  objective: 'content/objectives.yaml',
  term: 'content/glossary.yaml',
};

function knownIds(library: Library, kind: Kind): ReadonlyMap<string, unknown> {
  return {
    claim: library.claims,
    lesson: library.lessons,
    misconception: library.misconceptions,
    objective: library.objectives,
    question: library.questions,
    quiz: library.quizzes,
    source: library.banks.idsOf,
    term: library.glossary,
  }[kind];
}
