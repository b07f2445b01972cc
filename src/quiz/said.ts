/** What questions say, as a page says it. For tests. */
import type { QuestionType } from './question.ts';
import { inWords, type Say } from './say.ts';
import type { Score } from './score.ts';
import { wordsOf } from './views.tsx';

/** The sentence in the words of a type, which must have them all; empty where there is none. */
export function said(type: QuestionType, say: Say | undefined): string {
  const sentence = say ? inWords(say, (name) => wordsOf(type)[name] ?? `{no ${name}}`) : '';
  const left = /\{(?:no [\w-]+)?\}/u.exec(sentence)?.[0];
  if (left) throw new Error(`${type} has ${left} in ‘${sentence}’`);
  return sentence;
}

/** A type's scorer with its sentences in words. */
export const inWordsOf =
  <Key, Response>(type: QuestionType, score: (key: Key, response: Response) => Score) =>
  (key: Key, response: Response) => {
    const result = score(key, response);
    return { ...result, say: said(type, result.say) };
  };
