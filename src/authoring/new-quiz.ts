/** The text of a new quiz file: an author's starting point, with the examples of the types in it. */
import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import { examples } from '../quiz/examples.ts';
import type { QuestionType } from '../quiz/question.ts';
import type { QuizPurpose } from '../quiz/quiz.ts';

export interface NewQuiz {
  id: string;
  title: string;
  /** A test has none. */
  lesson?: string | undefined;
  purpose: QuizPurpose;
  /** One question is made for each, in this order. */
  types: readonly QuestionType[];
  /** Objective of the lesson, which the examples take for their own. */
  objective?: string | undefined;
}

/** Comments that explain a key where it first appears. */
const ABOUT: Readonly<Record<string, string>> = {
  id: ' permanent: answers are stored by it, so never change it once learners have answered',
  prompt: ' 35 words at most; a quotation names its source behind it: “reign in” (R1)',
  feedback: ' 12 to 60 words: why it is right or not, and where to look',
  evidence: ' a claim of content/claims.yaml, or {source: …, paragraphs: [p1]}',
  objective: ' an id of content/objectives.yaml',
  level: ' remember, understand, apply, analyse or evaluate',
  misconception: ' an id of content/misconceptions.yaml',
};
/** Left out of the file where it says no more than its absence does. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  correct: false,
  multiple: false,
  tolerance: 0,
  credit: 1,
};

/** Lists that may be left out; another empty list says something. */
const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['hints', 'allow', 'known']);

/** Text that is long or has a character with a meaning for YAML. */
const NEEDS_BLOCK = /[:#“”'’[\]{}*&!%@`]|.{50}/u;

/** The file as YAML with block scalars, ready for `quizzes/<id>.yaml`. */
export function newQuiz({ id, title, lesson, purpose, types, objective }: NewQuiz): string {
  const questions = types.map((type, at) => ({
    ...examples[type].question,
    id: `${id}-${at + 1}`,
    ...(objective !== undefined && { objective }),
  }));
  const document = new Document(
    { title, ...(lesson !== undefined && { lesson }), purpose, questions },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = ` yaml-language-server: $schema=./quiz.schema.json\n The questions below are examples. Write your own over them.\n ${lesson === undefined ? 'Then run' : `Put <Quiz id="${id}" /> into the lesson, then run`}: npm run quiz -- check ${id}`;
  return printed(document, ABOUT);
}

/** A type's example as authors would write it in a list of questions. */
export function exampleYaml(type: QuestionType): string {
  return printed(new Document([examples[type].question], { aliasDuplicateObjects: false }), {});
}

/** @param about comment for the first place of a key */
function printed(document: Document, about: Readonly<Record<string, string>>): string {
  const explained = new Set<string>();
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const { value } = pair;
      const empty = isSeq(value) && value.items.length === 0 && OPTIONAL_LISTS.has(key);
      if (empty || (isScalar(value) && key in DEFAULTS && value.value === DEFAULTS[key])) {
        return visit.REMOVE;
      }
      // In a block no character has a meaning for YAML.
      if (isScalar(value) && typeof value.value === 'string' && NEEDS_BLOCK.test(value.value)) {
        value.type = Scalar.BLOCK_FOLDED;
      }
      const comment = about[key];
      if (comment !== undefined && !explained.has(key) && isScalar(pair.key)) {
        explained.add(key);
        pair.key.commentBefore = comment;
      }
      return undefined;
    },
  });
  return document.toString({ lineWidth: 100, blockQuote: 'folded' });
}
