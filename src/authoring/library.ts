/** Everything that authors wrote, read and indexed: what pages render and rules look at. */
import { type Banks, makeBanks } from '../evidence/phrases.ts';
import { resolveQuotation } from '../evidence/quotation.ts';
import type {
  AccountEntry,
  ClaimEntry,
  GlossaryTerm,
  Misconception,
  Objective,
  Outside,
  Source,
  Timeline,
} from '../evidence/schema.ts';
import type { Question } from '../quiz/question.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Lesson } from './lesson.ts';
import type { Track } from './tracks.ts';
import type { Path, YamlFile } from './yaml.ts';

/** One thing in a file, with the place it stands in. Broken neighbours do not hide it. */
export interface Entry<T> {
  value: T;
  yaml: YamlFile;
  path: Path;
}

/** A quiz file whose questions may be read even where another part of it is broken. */
export interface QuizEntry {
  id: string;
  yaml: YamlFile;
  quiz?: Quiz;
  questions: readonly Entry<Question>[];
}

/** A question and the quiz it stands in. */
export interface PlacedQuestion {
  question: Question;
  quiz: string;
}

/** In file order, doubles kept: for the rules. */
export interface Entries {
  sources: readonly Entry<Source>[];
  outside: readonly Entry<Outside>[];
  claims: readonly Entry<ClaimEntry>[];
  levels: readonly Entry<Timeline['levels'][number]>[];
  events: readonly Entry<Timeline['events'][number]>[];
  glossary: readonly Entry<GlossaryTerm>[];
  objectives: readonly Entry<Objective>[];
  misconceptions: readonly Entry<Misconception>[];
  tracks: readonly Entry<Track>[];
  quizzes: readonly QuizEntry[];
  lessons: readonly Lesson[];
  /** Every YAML file whose syntax is sound, front matter included. */
  files: readonly YamlFile[];
  /** Broken files, and ids they may define: nothing is said about references to them. */
  unread: ReadonlySet<string>;
}

export interface Library {
  sources: ReadonlyMap<string, Source>;
  outside: ReadonlyMap<string, Outside>;
  claims: ReadonlyMap<string, ClaimEntry>;
  timeline: Timeline;
  glossary: ReadonlyMap<string, GlossaryTerm>;
  objectives: ReadonlyMap<string, Objective>;
  misconceptions: ReadonlyMap<string, Misconception>;
  tracks: ReadonlyMap<string, Track>;
  quizzes: ReadonlyMap<string, Quiz>;
  questions: ReadonlyMap<string, PlacedQuestion>;
  /** In the order of their numbers. */
  lessons: ReadonlyMap<string, Lesson>;
  banks: Banks;
  /** Paragraphs that an account rests on: those it names, else the place of its quote. */
  paragraphsOf: (account: AccountEntry) => readonly string[];
  entries: Entries;
}

/** The lesson that teaches a question: its quiz's, else the one its objective belongs to. */
export function lessonOf(
  { objectives }: Pick<Library, 'objectives'>,
  { lesson }: Pick<Quiz, 'lesson'>,
  { objective }: Pick<Question, 'objective'>,
): string | undefined {
  return lesson ?? objectives.get(objective)?.lesson;
}

/** Indexes the entries; of doubles the first counts. */
export function indexLibrary(entries: Entries): Library {
  const sources = byId(entries.sources.map(({ value }) => value));
  const outside = byId(entries.outside.map(({ value }) => value));
  const banks = makeBanks(sources.values(), outside.values());
  return {
    sources,
    outside,
    claims: byId(entries.claims.map(({ value }) => value)),
    timeline: {
      levels: entries.levels.map(({ value }) => value),
      events: entries.events.map(({ value }) => value),
    },
    glossary: byId(entries.glossary.map(({ value }) => value)),
    objectives: byId(entries.objectives.map(({ value }) => value)),
    misconceptions: byId(entries.misconceptions.map(({ value }) => value)),
    tracks: byId(entries.tracks.map(({ value }) => value)),
    quizzes: byId(entries.quizzes.flatMap(({ quiz }) => quiz ?? [])),
    questions: first(
      entries.quizzes.flatMap(({ id, questions }) =>
        questions.map(({ value }) => [value.id, { question: value, quiz: id }] as const),
      ),
    ),
    lessons: byId(entries.lessons.toSorted((a, b) => a.order - b.order)),
    banks,
    paragraphsOf: (account) => paragraphsOf(banks, account),
    entries,
  };
}

function paragraphsOf(
  banks: Banks,
  { source, paragraphs, quote }: AccountEntry,
): readonly string[] {
  if (paragraphs !== undefined) return paragraphs;
  const found = quote === undefined ? undefined : resolveQuotation(banks, quote, source);
  return found?.ok && found.paragraph !== undefined ? [found.paragraph] : [];
}

const byId = <T extends { id: string }>(values: readonly T[]) =>
  first(values.map((value) => [value.id, value] as const));

/** A map in which the first of several entries with the same key stays. */
function first<T>(pairs: readonly (readonly [string, T])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [key, value] of pairs) if (!map.has(key)) map.set(key, value);
  return map;
}
