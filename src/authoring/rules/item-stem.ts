/** Rules on the task: what it asks, and how it is said. */
import type { Question } from '../../quiz/question.ts';
import { readingGrade } from '../../text/reading-grade.ts';
import { countWords } from '../../text/words.ts';
import type { Finding } from './finding.ts';
import { withoutNames } from './glossary-terms.ts';
import { ownWords } from './item-text.ts';

export const MOST_STEM = 35;
/** Highest reading grade of a stem, and the fewest words of which one is worth computing. */
export const READING = { grade: 9, words: 12 };

/** @param terms words that the glossary explains; they do not count as hard */
export function stemRules(question: Question, terms: RegExp | undefined): Finding[] {
  const own = ownWords(question.prompt);
  return [
    ...length(question.prompt),
    ...negative(own),
    ...motiveOrTrust(own),
    ...(question.type === 'multiple-response' ? howMany(own) : []),
    ...reading(own, terms),
  ];
}

function length(prompt: string): Finding[] {
  const words = countWords(prompt);
  if (words <= MOST_STEM) return [];
  const message = `the prompt has ${words} words; ${MOST_STEM} is the most`;
  return [['stem-length', ['prompt'], message, 'move what is not asked into the lesson']];
}

/** ‘At least’, ‘or not’ and ‘not only’ turn nothing round. */
const NEGATIVE =
  /(?<!\bor )\bnot\b(?! only\b)|\b(?:cannot|except|never)\b|(?<!\bat )\bleast\b|\p{L}n[’']t\b/iu;

function negative(own: string): Finding[] {
  const word = NEGATIVE.exec(sentencesThatAsk(own))?.[0];
  if (word === undefined) return [];
  const hint =
    'ask for what does hold; where that cannot be, write NOT in capitals and answer with `allow`';
  return [['negative-stem', ['prompt'], `the prompt asks by a ‘${word}’, easily read over`, hint]];
}

/** The sentences that put the question; where none does, all of them are the task. */
function sentencesThatAsk(own: string): string {
  const asking = own.match(/[^.?!]*\?/g);
  return asking ? asking.join(' ') : own;
}

const WISH = 'want|wish|hope|intend|mean to|try to|seek|aim|hide|conceal|omit|avoid|choose|prefer';
const OUTLET =
  'outlet|paper|newspaper|newsroom|agency|source|site|article|report|text|author|journalist';
const TRUST =
  'bias(?:ed)?|trust(?:ed|worthy)?|honest|dishonest|reliable|unreliable|credible|objective|truthful|propaganda|lies|lying|fairest|believe';
const MOTIVE_OR_TRUST = new RegExp(
  [
    `\\bwhy (?:did|does|do|has|have|would) [^?.]*\\b(?:${WISH}|leave [^?.]*out|left [^?.]*out)(?:s|ed|ing)?\\b`,
    `\\bwhat (?:did|does|do|would) [^?.]*\\b(?:want|wish|hope|intend|seek|aim)\\b`,
    `\\bwhat (?:is|was|were|are) [^?.]*\\b(?:motives?|intentions?|agenda)\\b`,
    `\\b(?:which|what|whose) (?:of (?:the|these) )?(?:[\\p{L}-]+ ){0,3}(?:${OUTLET})s? [^?.]*\\b(?:${TRUST})\\b`,
    `\\b(?:most|least|more|less) (?:biased|trustworthy|honest|reliable|credible|objective|truthful)\\b`,
  ].join('|'),
  'iu',
);

function motiveOrTrust(own: string): Finding[] {
  const found = MOTIVE_OR_TRUST.exec(own)?.[0];
  if (found === undefined) return [];
  const message = `the prompt asks for a motive or a ranking of trust: ‘${found.trim()}’`;
  const hint = 'no text shows what somebody wanted: ask what the words do, or what can be checked';
  return [['motive-or-trust', ['prompt'], message, hint]];
}

const NUMBER = '(?:one|two|three|four|five|six|seven|\\d)';
const HOW_MANY = new RegExp(
  [
    `\\b(?:choose|select|pick|tick|mark|find|name) (?:the |any |exactly )?${NUMBER}\\b`,
    `\\b(?:which|what) ${NUMBER}\\b`,
    `(?<!more than )(?<!at least )\\b${NUMBER} (?:of (?:them|these|the [\\p{L} ]+?) )?(?:are|is) (?:right|correct|true)\\b`,
  ].join('|'),
  'iu',
);

function howMany(own: string): Finding[] {
  const found = HOW_MANY.exec(own)?.[0];
  if (found === undefined) return [];
  const hint = 'the number gives answers away: say that several may be right';
  return [['tells-how-many', ['prompt'], `the prompt tells how many are right: ‘${found}’`, hint]];
}

function reading(own: string, terms: RegExp | undefined): Finding[] {
  const { grade, words } = readingGrade(withoutNames(own, terms));
  if (words < READING.words || grade <= READING.grade) return [];
  const message = `the prompt reads like grade ${grade.toFixed(1)}; ${READING.grade} is the most`;
  return [['reading-grade', ['prompt'], message, 'shorter sentences, shorter words']];
}
