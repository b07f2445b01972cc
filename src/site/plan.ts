/** The plan of a lesson for its teacher, made of the lesson's file and its quizzes. */

import type { Lesson } from '../authoring/lesson.ts';
import type { Block } from '../authoring/lesson-blocks.ts';
import type { Track, TrackTask } from '../authoring/tracks.ts';
import type { GlossaryTerm, Misconception } from '../evidence/schema.ts';
import { partMinutes } from '../quiz/minutes.ts';
import type { Question } from '../quiz/question.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { wordsOf } from './block-words.ts';
import type { Library } from './library.ts';
import { minutesOf } from './minutes.ts';
import { byMoment } from './notes.ts';

/** A question by its number on the worksheet of its quiz. */
export interface Asked {
  quiz: Quiz;
  question: Question;
  number: number;
}

export interface PlanSection {
  /** Anchor of its heading; absent for what stands before the first. */
  id: string | undefined;
  /** Absent where there is no heading. */
  title: string | undefined;
  minutes: number;
  words: number;
  /** Numbers of its exhibits. */
  exhibits: readonly number[];
  /** Quizzes that stand in it as a whole, and single questions. */
  quizzes: readonly Quiz[];
  questions: readonly Asked[];
  notes: ReturnType<typeof byMoment>;
}

/** The question of this id with its quiz and number; undefined where there is none. */
export function askedOf(library: Library, id: string): Asked | undefined {
  const quiz = library.quizzes.get(library.questions.get(id)?.quiz ?? '');
  const at = quiz?.questions.findIndex((question) => question.id === id) ?? -1;
  const question = quiz?.questions[at];
  return quiz && question && { quiz, question, number: at + 1 };
}

/** Quizzes of a lesson in the order of their taking; those that no lesson holds come last. */
export function quizzesOf(library: Library, lesson: string): Quiz[] {
  const order: readonly Quiz['purpose'][] = ['guess-first', 'embedded', 'exit'];
  const rank = ({ purpose }: Quiz) =>
    (order.indexOf(purpose) + order.length + 1) % (order.length + 1);
  return [...library.quizzes.values()]
    .filter((quiz) => quiz.lesson === lesson)
    .toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Sections of a lesson, from one heading of the second rank to the next. Their minutes add up to
 * the middle of the lesson's range. A lesson without headings is one section.
 */
export function planSections(library: Library, lessonId: string): PlanSection[] {
  const lesson = library.lessons.get(lessonId);
  if (!lesson) throw new Error(`no lesson ${lessonId}`);
  const exhibits = lesson.blocks.filter(({ kind }) => kind === 'exhibit');
  const parts = partsOf(lesson.blocks).map((blocks) => ({
    ...headOf(blocks),
    words: blocks.reduce((sum, block) => sum + wordsOf(block), 0),
    exhibits: exhibits.flatMap((block, at) => (blocks.includes(block) ? [at + 1] : [])),
    quizzes: blocks.flatMap((block) =>
      block.kind === 'quiz' ? (library.quizzes.get(block.id) ?? []) : [],
    ),
    questions: blocks.flatMap((block) =>
      block.kind === 'question' ? (askedOf(library, block.id) ?? []) : [],
    ),
    notes: byMoment(blocks.flatMap((block) => (block.kind === 'notes' ? block.nodes : []))),
  }));
  const minutes = partMinutes(
    parts.map((part) => ({
      words: part.words,
      exhibits: part.exhibits.length,
      questions: part.quizzes.reduce(
        (sum, quiz) => sum + quiz.questions.length,
        part.questions.length,
      ),
    })),
    minutesOf(library, lessonId),
  );
  return parts.map((part, at) => ({ ...part, minutes: minutes[at] ?? 0 }));
}

/** Blocks from one heading of the second rank to the next. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= 2) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}

function headOf([first]: readonly Block[]): Pick<PlanSection, 'id' | 'title'> {
  return first?.kind === 'heading' && first.depth <= 2
    ? { id: first.id, title: first.text }
    : { id: undefined, title: undefined };
}

/** The misconceptions behind a lesson's questions, each with the questions that meet it. */
export function misconceptionsOf(
  library: Library,
  lesson: string,
): { misconception: Misconception; met: Asked[] }[] {
  const asked = quizzesOf(library, lesson).flatMap((quiz) =>
    quiz.questions.map((question, at) => ({ quiz, question, number: at + 1 })),
  );
  return [...library.misconceptions.values()].flatMap((misconception) => {
    const met = asked.filter(({ question }) => names(question, misconception.id));
    return met.length > 0 ? [{ misconception, met }] : [];
  });
}

/** Whether any part of a question names the misconception. */
function names(part: unknown, id: string): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(([key, value]) =>
    key === 'misconception' ? value === id : names(value, id),
  );
}

/** Glossary terms that a lesson explains, in the order of its text. */
export function termsOf(library: Library, lessonId: string): GlossaryTerm[] {
  const ids = library.lessons.get(lessonId)?.usages.flatMap(({ name, attributes }) => {
    const id = attributes.get('id')?.value;
    return name === 'Term' && typeof id === 'string' ? [id] : [];
  });
  return [...new Set(ids)].flatMap((id) => library.glossary.get(id) ?? []);
}

/** Everything in a track that is about a lesson or a quiz, in order. */
const tasksOf = ({ periods, after }: Track): readonly TrackTask[] => [
  ...periods.flatMap(({ steps, homework }) => [...steps, ...homework]),
  ...after,
];

/** Quizzes of a track in the order of its steps: those taken as a whole, and those of its questions. */
export function trackQuizzes(library: Library, track: Track): Quiz[] {
  const ids = tasksOf(track).flatMap(({ poll, quiz }) => [
    ...poll.flatMap((id) => library.questions.get(id)?.quiz ?? []),
    ...(quiz === undefined ? [] : [quiz]),
  ]);
  return [...new Set(ids)].flatMap((id) => library.quizzes.get(id) ?? []);
}

/** Lessons of a track in the order of its steps. */
export function trackLessons(library: Library, track: Track): Lesson[] {
  const ids = new Set(tasksOf(track).map(({ lesson }) => lesson ?? ''));
  return [...ids].flatMap((id) => library.lessons.get(id) ?? []);
}
