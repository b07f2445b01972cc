/**
 * Item-writing rules that a program can judge (Haladyna, Downing & Rodriguez 2002; the limits are
 * our own starting values). What `allow` may answer, it answers in the question, with a reason.
 */
import type { Question } from '../../quiz/question.ts';
import { isInLesson, type Quiz } from '../../quiz/quiz.ts';
import { didYouMean } from '../../text/nearest.ts';
import { ALLOWABLE, isRule } from '../catalogue.ts';
import type { Entry, Library, QuizEntry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import { termsOf } from './glossary-terms.ts';
import { cueRules } from './item-cues.ts';
import { feedbackRules } from './item-feedback.ts';
import { neighbourRule } from './item-neighbours.ts';
import { optionRules } from './item-options.ts';
import { stemRules } from './item-stem.ts';
import type { Rule } from './rule.ts';
import { slideRules } from './slides.ts';

export const items: Rule = (library) => {
  const terms = termsOf(library);
  return library.entries.quizzes.flatMap((entry) => quizProblems(entry, library, terms));
};

function quizProblems(
  { quiz, questions }: QuizEntry,
  library: Library,
  terms: RegExp | undefined,
): Problem[] {
  const neighbours = neighbourRule(questions.map(({ value }) => value));
  return questions.flatMap((entry) =>
    answered(entry, [
      ...questionRules(entry.value, quiz?.shuffle ?? true, terms),
      ...neighbours(entry.value),
      ...(quiz ? objective(entry.value, quiz, library) : []),
    ]),
  );
}

/** Everything that can be said of one question by itself. */
export function questionRules(question: Question, shuffle = true, terms?: RegExp): Finding[] {
  return [
    ...stemRules(question, terms),
    ...optionRules(question, shuffle),
    ...cueRules(question),
    ...feedbackRules(question),
    ...slideRules(question),
  ];
}

function objective(
  { objective: id }: Question,
  { lesson, purpose }: Quiz,
  library: Library,
): Finding[] {
  const found = library.objectives.get(id);
  if (!isInLesson(purpose) || !library.lessons.has(lesson ?? '')) return [];
  if (!found || found.lesson === lesson) return [];
  const message = `the objective \`${id}\` belongs to the lesson \`${found.lesson}\``;
  return [['objective-elsewhere', ['objective'], message]];
}

const LIST = 'docs/checks.md says which rules can be answered';

/** Findings that the question does not answer by `allow`, and answers to nothing. */
function answered({ value, yaml, path }: Entry<Question>, findings: readonly Finding[]): Problem[] {
  const allowed = new Set(
    value.allow.map(({ rule }) => rule).filter((rule) => ALLOWABLE.has(rule)),
  );
  const open = findings.filter(([rule]) => !allowed.has(rule));
  const idle = value.allow.flatMap(({ rule }, at): Finding[] => {
    const place = ['allow', at, 'rule'];
    if (isRule(rule) && !ALLOWABLE.has(rule)) {
      const message = `\`${rule}\` is an error, which nothing can answer`;
      return [['allow-unknown', place, message, LIST]];
    }
    if (!isRule(rule)) {
      const hint = didYouMean(rule, ALLOWABLE) ?? LIST;
      return [['allow-unknown', place, `no rule is called \`${rule}\``, hint]];
    }
    if (findings.some(([found]) => found === rule)) return [];
    return [['allow-unused', place, `nothing here breaks \`${rule}\``, 'take the answer out']];
  });
  return [...open, ...idle].map(([rule, at, message, hint]) =>
    problem(rule, yaml.at([...path, ...at]), message, hint),
  );
}
