/**
 * The parts of a question that rules look at, found by their shape and not by the type's name: a
 * new type is covered as soon as it uses the same keys.
 */
import type { Question } from '../../quiz/question.ts';
import { child } from '../known-keys.ts';
import type { Path } from '../yaml.ts';

/** A text of a question. */
export interface Part {
  /** From the question. */
  path: Path;
  text: string;
}

/** An answer that may be right. */
export interface Answer extends Part {
  /** Path of the answer's map. */
  at: Path;
  correct: boolean;
  credit: number | undefined;
  misconception: string | undefined;
  feedback: string | undefined;
}

/** A list of answers to choose from. */
export interface AnswerSet {
  answers: readonly Answer[];
  /** Whether any number of them may be chosen. */
  many: boolean;
}

/** Keys whose text, or whose list or map of texts, is said after an answer. */
const REASON = /^(?:feedback|otherwise)$/;

/** Every reason that a learner reads after an answer: per option, row, gap, span, value or verdict. */
export function reasonsOf(question: Question): Part[] {
  return [...mapsOf(question, [])].flatMap(({ value, path }) =>
    Object.entries(value).flatMap(([key, inner]) =>
      REASON.test(key) ? textsOf(inner, [...path, key]) : [],
    ),
  );
}

/** Every list whose items are all a `text` that is `correct` or not. */
export function answerSetsOf(question: Question): AnswerSet[] {
  return [...mapsOf(question, [])].flatMap(({ value, path }) =>
    Object.entries(value).flatMap(([key, list]) => {
      if (!Array.isArray(list) || list.length === 0) return [];
      const answers = list.flatMap((item, at) => answerOf(item, [...path, key, at]) ?? []);
      // Only the multiple response lets a learner choose more than one of them.
      const many = question.type === 'multiple-response';
      return answers.length === list.length ? [{ answers, many }] : [];
    }),
  );
}

function answerOf(item: unknown, at: Path): Answer | undefined {
  const [text, correct] = [child(item, 'text'), child(item, 'correct')];
  if (typeof text !== 'string' || typeof correct !== 'boolean') return undefined;
  const [credit, misconception] = [child(item, 'credit'), child(item, 'misconception')];
  const feedback = child(item, 'feedback');
  return {
    at,
    path: [...at, 'text'],
    text,
    correct,
    credit: typeof credit === 'number' ? credit : undefined,
    misconception: typeof misconception === 'string' ? misconception : undefined,
    feedback: typeof feedback === 'string' ? feedback : undefined,
  };
}

/** What a learner would be told by reading the right answer: its words, or its number and unit. */
export function keyTextsOf(question: Question): string[] {
  const chosen = answerSetsOf(question).flatMap(({ answers }) =>
    answers.filter(({ correct }) => correct).map(({ text }) => text),
  );
  const typed = [...mapsOf(question, [])].flatMap(({ value }) =>
    acceptedOf(child(value, 'accept')),
  );
  if (question.type !== 'numeric' || question.suffix === undefined) return [...chosen, ...typed];
  const { suffix } = question;
  const right = question.answers.filter(({ credit }) => credit === 1);
  return right.flatMap(({ value }) => [
    `${value.toLocaleString('en-US')} ${suffix}`,
    `${value} ${suffix}`,
  ]);
}

/** Texts that count when they are typed, each by itself or with a reason. */
function acceptedOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const text = typeof item === 'string' ? item : child(item, 'text');
    return typeof text === 'string' ? [text] : [];
  });
}

/** All maps inside a value, itself first. */
function* mapsOf(value: unknown, path: Path): Generator<{ value: object; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { value, path };
  for (const [key, inner] of Object.entries(value))
    yield* mapsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** All texts inside a value. */
function textsOf(value: unknown, path: Path): Part[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
