/** Cues that give an answer away, or that make an option no option. */
import type { Question } from '../../quiz/question.ts';
import { scanQuotations } from '../../text/quotations.ts';
import { countWords } from '../../text/words.ts';
import type { Finding } from './items.ts';

/** The key may be this much longer than the longest other option. */
const LONGEST = { share: 1.3, words: 2 };
const ABSOLUTE = /\b(?:always|never|only|all)\b/i;
const ALL_OR_NONE =
  /\b(?:all|none|both|neither) of the (?:above|others?|answers|options)\b|^(?:all|none|both|neither) of (?:these|them)[.!]?$|\b(?:both|neither) (?:[A-D]|\d) (?:and|nor) (?:[A-D]|\d)\b/i;

/** Findings on the options of choice questions. */
export function cueRules(question: Question): Finding[] {
  if (!('options' in question)) return [];
  const options = question.options.map(({ text, correct }) => ({
    text,
    own: unquoted(text),
    correct,
  }));
  const findings: Finding[] = options.flatMap(({ own }, at): Finding[] =>
    ALL_OR_NONE.test(own.trim())
      ? [
          [
            'option-all-or-none',
            ['options', at, 'text'],
            'an option may not stand for the others',
            'name what is meant; ‘both can be right’ is fine',
          ],
        ]
      : [],
  );
  const absolute = options.flatMap(({ own }, at) => (ABSOLUTE.test(own) ? [at] : []));
  const [only] = absolute;
  if (only !== undefined && absolute.length === 1) {
    const word = ABSOLUTE.exec(options[only]?.own ?? '')?.[0];
    findings.push([
      'absolute-word',
      ['options', only, 'text'],
      `no other option has an absolute word such as ‘${word}’`,
      'readers take it for a sign of a wrong answer: say it another way',
    ]);
  }
  return [...findings, ...keyLength(options)];
}

function keyLength(options: readonly { text: string; correct: boolean }[]): Finding[] {
  const keys = options.flatMap(({ correct }, at) => (correct ? [at] : []));
  const [key] = keys;
  if (key === undefined || keys.length > 1) return [];
  const longest = Math.max(...options.map(({ text }, at) => (at === key ? 0 : countWords(text))));
  const words = countWords(options[key]?.text ?? '');
  if (words <= longest * LONGEST.share || words <= longest + LONGEST.words) return [];
  const message = `the key has ${words} words, the next longest option ${longest}`;
  return [
    [
      'key-longest',
      ['options', key, 'text'],
      message,
      'the longest option looks right: shorten it, or fill out another',
    ],
  ];
}

/** A text without the words that it quotes. */
function unquoted(text: string): string {
  const { quotations } = scanQuotations(text, new Set());
  return quotations.reduceRight(
    (rest, { index, words }) => rest.slice(0, index) + rest.slice(index + words.length + 2),
    text,
  );
}
