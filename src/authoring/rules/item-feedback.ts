/** Rules on the reasons that are shown with the answers. */
import type { Question } from '../../quiz/question.ts';
import { countWords } from '../../text/words.ts';
import type { Finding } from './finding.ts';
import { answerSetsOf, type Part, reasonsOf } from './item-parts.ts';
import { plainWords } from './item-text.ts';

export const FEEDBACK = { least: 12, most: 60 };
/** An option of fewer words may well stand inside the reason of another. */
const LEAST_REPEAT = 5;

export function feedbackRules(question: Question): Finding[] {
  const reasons = reasonsOf(question);
  return [...reasons.flatMap(length), ...reasons.flatMap(opening), ...repeats(question, reasons)];
}

function length({ path, text }: Part): Finding[] {
  const words = countWords(text);
  if (words >= FEEDBACK.least && words <= FEEDBACK.most) return [];
  const message = `the feedback has ${words} words; it takes ${FEEDBACK.least} to ${FEEDBACK.most}`;
  return [['feedback-length', path, message, 'say why it is right or not, and where to look']];
}

/** A first word that judges and says nothing more. */
const VERDICT =
  /^(?:(?:that(?:’s| is) )?(?:not )?(?:in)?correct|wrong|right|yes|no|true|false)[.!:,–—-]*\s*$/i;
const FIRST_SENTENCE = /^[^.!?:]*[.!?:]?/;

function opening({ path, text }: Part): Finding[] {
  const first = FIRST_SENTENCE.exec(text)?.[0] ?? '';
  if (!VERDICT.test(first)) return [];
  const message = `the feedback opens with only “${first.trim()}”`;
  const hint = 'the page says whether it is right; begin with the reason';
  return [['feedback-opening', path, message, hint]];
}

/** A reason that serves two answers, or that says another answer once more, explains neither. */
function repeats(question: Question, reasons: readonly Part[]): Finding[] {
  const answers = answerSetsOf(question).flatMap((set) => set.answers);
  const said = new Map<string, Part>();
  const hint = 'say what is right or wrong about this answer, and no other';
  return reasons.flatMap((reason): Finding[] => {
    const words = plainWords(reason.text);
    const twin = said.get(words);
    said.set(words, twin ?? reason);
    if (twin)
      return [['feedback-repeats', reason.path, `the same words stand at ${nameOf(twin)}`, hint]];
    const other = answers.find(({ text, feedback }) => {
      const answer = plainWords(text);
      return (
        feedback !== reason.text &&
        countWords(text) >= LEAST_REPEAT &&
        ` ${words} `.includes(` ${answer} `)
      );
    });
    if (!other) return [];
    const message = `the feedback repeats another option: ‘${other.text}’`;
    return [['feedback-repeats', reason.path, message, hint]];
  });
}

/** `options[2].feedback`, counted as people count. */
const nameOf = ({ path }: Part) =>
  path
    .reduce<string>(
      (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : `${name}.${step}`),
      '',
    )
    .slice(1);
