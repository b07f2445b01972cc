/** Questions of one quiz give each other nothing away. */
import type { Question } from '../../quiz/question.ts';
import type { Finding } from './finding.ts';
import { keyTextsOf } from './item-parts.ts';
import { plainWords } from './item-text.ts';

/** A key of fewer words says too little by itself to be given away. */
const LEAST = 3;

/** A right answer, by the words that open it. */
interface Key {
  id: string;
  text: string;
  words: string;
}

/** Looks up, for each stem of a quiz, the keys of its other questions. */
export function neighbourRule(questions: readonly Question[]): (question: Question) => Finding[] {
  const keys = Map.groupBy(
    questions.flatMap((question) => keysOf(question)),
    ({ words }) => opening(words.split(' ')),
  );
  return ({ id, prompt }) => {
    const words = plainWords(prompt).split(' ');
    const stem = ` ${words.join(' ')} `;
    const openings = new Set(words.map((_, at) => opening(words.slice(at, at + LEAST))));
    return [...openings]
      .flatMap((first) => keys.get(first) ?? [])
      .filter((key) => key.id !== id && stem.includes(` ${key.words} `))
      .slice(0, 1)
      .map((key): Finding => {
        const message = `the prompt has the right answer of \`${key.id}\` in it: ‘${key.text}’`;
        return ['answer-in-stem', ['prompt'], message, 'word one of the two in another way'];
      });
  };
}

const opening = (words: readonly string[]) => words.slice(0, LEAST).join(' ');

const keysOf = (question: Question): Key[] =>
  keyTextsOf(question)
    .map((text) => ({ id: question.id, text, words: plainWords(text) }))
    .filter(({ words }) => words.split(' ').length >= LEAST);
