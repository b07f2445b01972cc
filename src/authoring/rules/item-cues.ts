/** Cues that give an answer away, or that make an option no option. */
import type { Question } from '../../quiz/question.ts';
import { countWords } from '../../text/words.ts';
import type { Finding } from './finding.ts';
import { type Answer, answerSetsOf } from './item-parts.ts';
import { ownWords } from './item-text.ts';

/** The key may be this much longer than the longest other option. */
const LONGEST = { share: 1.3, words: 2 };
export const ABSOLUTE = /\b(?:always|never|only|all)\b/i;
const ALL_OR_NONE =
  /\b(?:all|none|both|neither) of the (?:above|others?|answers|options)\b|^(?:all|none|both|neither) of (?:these|them)[.!]?$|\b(?:both|neither) (?:[A-D]|\d) (?:and|nor) (?:[A-D]|\d)\b/i;

/** Findings on the answers of choice questions. */
export const cueRules = (question: Question): Finding[] =>
  answerSetsOf(question).flatMap(({ answers }) => [
    ...allOrNone(answers),
    ...absolute(answers),
    ...keyLength(answers),
  ]);

function allOrNone(answers: readonly Answer[]): Finding[] {
  return answers
    .filter(({ text }) => ALL_OR_NONE.test(ownWords(text).trim()))
    .map(({ path }) => [
      'option-all-or-none',
      path,
      'an option may not stand for the others',
      'name what is meant; ‘both can be right’ is fine',
    ]);
}

function absolute(answers: readonly Answer[]): Finding[] {
  const found = answers.flatMap(({ path, text }) => {
    const word = ABSOLUTE.exec(ownWords(text))?.[0];
    return word === undefined ? [] : [{ path, word }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  return [
    [
      'absolute-word',
      only.path,
      `no other option has an absolute word such as ‘${only.word}’`,
      'readers take it for a sign of a wrong answer: say it another way',
    ],
  ];
}

function keyLength(answers: readonly Answer[]): Finding[] {
  const [key, second] = answers.filter(({ correct }) => correct);
  if (!key || second) return [];
  const others = answers.filter(({ correct }) => !correct);
  const longest = Math.max(...others.map(({ text }) => countWords(text)));
  const words = countWords(key.text);
  if (words <= longest * LONGEST.share || words <= longest + LONGEST.words) return [];
  const message = `the key has ${words} words, the next longest option ${longest}`;
  const hint = 'the longest option looks right: shorten it, or fill out another';
  return [['key-longest', key.path, message, hint]];
}
