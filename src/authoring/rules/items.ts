/**
 * Item-writing rules that a program can judge (Haladyna, Downing & Rodriguez 2002; the limits are
 * our own starting values). A warning is answered by `allow` in the question, with a reason.
 */
import type { Question } from '../../quiz/question.ts';
import { countWords } from '../../text/words.ts';
import { CATALOGUE, type RuleName } from '../catalogue.ts';
import type { Entry, Library } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Path } from '../yaml.ts';
import { cueRules } from './item-cues.ts';
import { reasonsOf } from './item-parts.ts';
import { IN_LESSON } from './placement.ts';
import type { Rule } from './rule.ts';

export const MOST_STEM = 35;
export const MOST_OPTION = 18;
export const FEEDBACK = { least: 12, most: 60 };

/** A finding inside a question: rule, path from the question, message, hint. */
export type Finding = [rule: RuleName, at: Path, message: string, hint?: string];

export const items: Rule = (library) =>
  library.entries.quizzes.flatMap(({ quiz, questions }) =>
    questions.flatMap((entry) => {
      const findings = [
        ...lengths(entry.value),
        ...feedback(entry.value),
        ...cueRules(entry.value),
        ...tags(entry.value),
        ...(quiz && IN_LESSON.has(quiz.purpose)
          ? objective(entry.value, quiz.lesson, library)
          : []),
      ];
      return answered(entry, findings);
    }),
  );

function lengths(question: Question): Finding[] {
  const findings: Finding[] = [];
  const stem = countWords(question.prompt);
  if (stem > MOST_STEM)
    findings.push([
      'stem-length',
      ['prompt'],
      `the prompt has ${stem} words; ${MOST_STEM} is the most`,
      'move what is not asked into the lesson',
    ]);
  if ('options' in question)
    for (const [at, { text }] of question.options.entries()) {
      const words = countWords(text);
      if (words > MOST_OPTION)
        findings.push([
          'option-length',
          ['options', at, 'text'],
          `the option has ${words} words; ${MOST_OPTION} is the most`,
        ]);
    }
  return findings;
}

/** A first word that judges and says nothing more. */
const VERDICT =
  /^(?:(?:that(?:’s| is) )?(?:not )?(?:in)?correct|wrong|right|yes|no|true|false)[.!:,–—-]*\s*$/i;
const FIRST_SENTENCE = /^[^.!?:]*[.!?:]?/;

function feedback(question: Question): Finding[] {
  return reasonsOf(question).flatMap(({ path, text }): Finding[] => {
    const findings: Finding[] = [];
    const words = countWords(text);
    if (words < FEEDBACK.least || words > FEEDBACK.most) {
      const hint = 'say why it is right or not, and where to look';
      findings.push([
        'feedback-length',
        path,
        `the feedback has ${words} words; it takes ${FEEDBACK.least} to ${FEEDBACK.most}`,
        hint,
      ]);
    }
    const opening = FIRST_SENTENCE.exec(text)?.[0] ?? '';
    if (VERDICT.test(opening))
      findings.push([
        'feedback-opening',
        path,
        `the feedback opens with only “${opening.trim()}”`,
        'the page says whether it is right; begin with the reason',
      ]);
    return findings;
  });
}

function tags(question: Question): Finding[] {
  if (question.type !== 'single-choice') return [];
  return question.options.flatMap(({ correct, misconception, credit }, at): Finding[] =>
    correct || misconception !== undefined || credit !== undefined
      ? []
      : [
          [
            'misconception-tag',
            ['options', at],
            'the wrong option names no misconception',
            'add `misconception:`, an id of content/misconceptions.yaml',
          ],
        ],
  );
}

function objective({ objective: id }: Question, lesson: string, library: Library): Finding[] {
  const found = library.objectives.get(id);
  if (!found || found.lesson === lesson || !library.lessons.has(lesson)) return [];
  return [
    [
      'objective-elsewhere',
      ['objective'],
      `the objective \`${id}\` belongs to the lesson \`${found.lesson}\``,
    ],
  ];
}

/** Findings that the question does not answer by `allow`, and answers to nothing. */
function answered({ value, yaml, path }: Entry<Question>, findings: readonly Finding[]): Problem[] {
  const allowed = new Set(value.allow.map(({ rule }) => rule).filter(isWarning));
  const open = findings.filter(([rule]) => !allowed.has(rule));
  const idle = value.allow.flatMap(({ rule }, at): Finding[] => {
    const place = ['allow', at, 'rule'];
    if (!isWarning(rule)) {
      const message =
        rule in CATALOGUE
          ? `\`${rule}\` is an error, which nothing can answer`
          : `no rule is called \`${rule}\``;
      return [['allow-unknown', place, message, 'docs/checks.md lists the warnings']];
    }
    if (findings.some(([found]) => found === rule)) return [];
    return [['allow-unused', place, `nothing here breaks \`${rule}\``, 'take the answer out']];
  });
  return [...open, ...idle].map(([rule, at, message, hint]) =>
    problem(rule, yaml.at([...path, ...at]), message, hint),
  );
}

const isWarning = (rule: string): boolean =>
  Object.entries(CATALOGUE).some(([name, weight]) => name === rule && weight === 'warning');
