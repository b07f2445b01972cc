/** Rules on the answers to choose from. */
import type { Question } from '../../quiz/question.ts';
import { countWords } from '../../text/words.ts';
import type { Finding } from './finding.ts';
import { type Answer, type AnswerSet, answerSetsOf } from './item-parts.ts';
import { contentWords, ownWords, plainWords } from './item-text.ts';
import { type NumberRange, overlap, readRange } from './number-range.ts';

export const MOST_OPTION = 18;
/** Three options do as well as more (Rodriguez 2005); four only with four beliefs behind them. */
export const OPTIONS = { usual: 3, most: 4 };

/** @param shuffle whether the page mixes the options */
export function optionRules(question: Question, shuffle: boolean): Finding[] {
  const sets = answerSetsOf(question);
  const findings = sets.flatMap((set) => [
    ...lengths(set),
    ...parallel(set),
    ...numbers(set, shuffle),
    ...(set.many ? [] : [...count(set), ...tags(set), ...stemOverlap(set, question.prompt)]),
  ]);
  return [...bareTrueFalse(question, sets), ...findings];
}

function lengths({ answers }: AnswerSet): Finding[] {
  return answers.flatMap(({ path, text }): Finding[] => {
    const words = countWords(text);
    const message = `the option has ${words} words; ${MOST_OPTION} is the most`;
    return words > MOST_OPTION ? [['option-length', path, message]] : [];
  });
}

/** A wrong answer whose reason could name the belief behind it, and does not. */
const isUntagged = ({ correct, credit, feedback, misconception }: Answer) =>
  !correct && credit === undefined && feedback !== undefined && misconception === undefined;

function tags({ answers }: AnswerSet): Finding[] {
  return answers
    .filter(isUntagged)
    .map(({ at }) => [
      'misconception-tag',
      at,
      'the wrong option names no misconception',
      'add `misconception:`, an id of content/misconceptions.yaml',
    ]);
}

function count({ answers }: AnswerSet): Finding[] {
  const list = answers[0]?.at.slice(0, -1) ?? [];
  const warn = (message: string, hint: string): Finding[] => [
    ['option-count', list, message, hint],
  ];
  if (answers.length < OPTIONS.usual)
    return warn(
      `there are ${answers.length} options; ${OPTIONS.usual} are usual`,
      'half of all guesses are right: add an option that draws a misconception',
    );
  if (answers.length > OPTIONS.most)
    return warn(
      `there are ${answers.length} options; ${OPTIONS.usual} are usual, ${OPTIONS.most} the most`,
      'take out those that hardly anybody would choose',
    );
  if (answers.length === OPTIONS.most && answers.some(isUntagged))
    return warn(
      `there are ${OPTIONS.most} options, and not each wrong one names a misconception`,
      `${OPTIONS.usual} are usual: take out the one that nobody believes`,
    );
  return [];
}

/** How a text ends, opens, or what it has in it: options that differ in it stand out. */
const FORMS: readonly [what: string, has: (text: string) => boolean | undefined][] = [
  ['ends with a full stop or another mark', (text) => /[.!?…]$/.test(text)],
  ['opens with a capital', (text) => (/^\p{L}/u.test(text) ? /^\p{Lu}/u.test(text) : undefined)],
];
/** For options of which one is right; statements that are right or not by themselves may differ. */
const FIGURES: (typeof FORMS)[number] = ['has figures in it', (text) => /\d/.test(text)];

function parallel({ answers, many }: AnswerSet): Finding[] {
  return [...FORMS, ...(many ? [] : [FIGURES])].flatMap(([what, has]): Finding[] => {
    const those = answers.filter(({ text }) => has(text) === true);
    const others = answers.filter(({ text }) => has(text) === false);
    const [first] = those;
    const [other] = others;
    if (!first || !other) return [];
    const lone = others.length < those.length;
    const message = lone
      ? `each other option ${what}, this one does not`
      : `this option ${what}, and ${others.length === 1 ? 'the other does' : 'others do'} not`;
    const hint = 'an option that looks different is chosen or left out for its looks';
    return [['options-parallel', (lone ? other : first).path, message, hint]];
  });
}

/** Options that are all numbers or ranges: no number fits two of them, and they stand in order. */
function numbers({ answers }: AnswerSet, shuffle: boolean): Finding[] {
  const ranges = answers.map(({ text }) => readRange(ownWords(text)));
  if (!ranges.every((range) => range !== undefined)) return [];
  return [...overlaps(answers, ranges), ...(shuffle ? [] : order(answers, ranges))];
}

function overlaps(answers: readonly Answer[], ranges: readonly NumberRange[]): Finding[] {
  return answers.flatMap(({ path, text }, at): Finding[] => {
    const range = ranges[at];
    const before = ranges.findIndex((other, index) => index < at && range && overlap(range, other));
    if (before < 0) return [];
    const message = `‘${text}’ and ‘${answers[before]?.text}’ share a number`;
    return [['range-overlap', path, message, 'let each number belong to one option']];
  });
}

function order(answers: readonly Answer[], ranges: readonly NumberRange[]): Finding[] {
  const starts = ranges.map(({ low, high }) => (Number.isFinite(low) ? low : high - 1));
  const steps = starts.slice(1).map((start, at) => Math.sign(start - (starts[at] ?? 0)));
  const way = steps.find((step) => step !== 0);
  const turn = steps.findIndex((step) => step !== 0 && step !== way);
  const odd = answers[turn + 1];
  if (turn < 0 || !odd) return [];
  const hint = 'from the smallest to the largest: a reader looks a number up';
  return [['number-order', odd.path, 'the numbers of the options are out of order', hint]];
}

/** Words of the stem that one option alone repeats point at it. */
function stemOverlap({ answers }: AnswerSet, prompt: string): Finding[] {
  const stem = contentWords(prompt);
  const words = answers.map(({ text }) => contentWords(text));
  const shared = words.map((own, at) =>
    [...own].filter(
      (word) => stem.has(word) && !words.some((other, index) => index !== at && other.has(word)),
    ),
  );
  const key = answers.findIndex(({ correct }) => correct);
  const most = Math.max(...shared.map((found, at) => (at === key ? 0 : found.length)));
  const cues = shared[key] ?? [];
  const path = answers[key]?.path;
  if (!path || cues.length <= most) return [];
  const message = `the key alone repeats words of the prompt: ${cues.join(', ')}`;
  return [['stem-overlap', path, message, 'say it in other words, or let a wrong option echo too']];
}

const VERDICTS = /^(?:true|false|yes|no|right|wrong)$/;

/** Half of all guesses at a bare verdict are right, and a right one shows no reason. */
function bareTrueFalse(question: Question, sets: readonly AnswerSet[]): Finding[] {
  const bare = question.type === 'true-false' && question.reasons === undefined;
  const faked = sets.some(({ answers }) =>
    answers.every(({ text }) => VERDICTS.test(plainWords(text))),
  );
  if (!bare && !faked) return [];
  const hint = 'ask for the reason too: `reasons` of a true-false, or a choice of reasons';
  return [['true-false-bare', ['type'], 'the question asks for a verdict without a reason', hint]];
}
