/** Lessons in plain words: reading grade, length of sentences, and how much of a section is quoted. */
import { didYouMean } from '../../text/nearest.ts';
import { scanQuotations } from '../../text/quotations.ts';
import { readingGrade } from '../../text/reading-grade.ts';
import { countWords } from '../../text/words.ts';
import { IN_PROSE } from '../catalogue.ts';
import type { Lesson } from '../lesson.ts';
import type { Section } from '../lesson-parts.ts';
import type { Library } from '../library.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { termsOf, withoutNames } from './glossary-terms.ts';
import { ownWords } from './item-text.ts';
import type { Rule } from './rule.ts';
import { longSteps } from './slides.ts';

/** Highest grade of a section, and the fewest words of which one is worth computing. */
export const GRADE = { most: 9, words: 40 };
/** Words of a sentence: on average in a section with so many of them, and of any one. */
export const SENTENCE = { mean: 16, sentences: 5, one: 35 };
/** Words that a section quotes from one article. */
export const QUOTED = { words: 40 };

interface Finding {
  rule: 'prose-grade' | 'prose-sentence' | 'prose-quotations' | 'slide-words';
  /** Anchor of the section. */
  at: string;
  place: Place;
  message: string;
  hint: string;
}

export const prose: Rule = (library) => {
  const terms = termsOf(library);
  return library.entries.lessons.flatMap((lesson) => {
    const findings = lesson.sections.flatMap((section) => [
      ...grade(section, terms),
      ...sentences(section),
      ...quoted(section, library),
    ]);
    const long = longSteps(lesson).map((step) => ({ rule: 'slide-words' as const, ...step }));
    return answered(lesson, [...findings, ...long]);
  });
};

/** A paragraph as sentences; one that ends without a mark, as before a list, ends all the same. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…][”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);

function grade({ id: at, place, paragraphs }: Section, terms: RegExp | undefined): Finding[] {
  const own = paragraphs
    .map(({ text }) => ownWords(text).trim())
    .map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`));
  const reading = readingGrade(withoutNames(own.join(' '), terms));
  if (reading.words < GRADE.words || reading.grade <= GRADE.most) return [];
  const message = `the section reads like grade ${reading.grade.toFixed(1)}; ${GRADE.most} is the most`;
  return [{ rule: 'prose-grade', at, place, message, hint: 'shorter sentences, shorter words' }];
}

function sentences({ id: at, place, paragraphs }: Section): Finding[] {
  const all = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text).map((text) => ({ text, paragraph, words: countWords(text) })),
  );
  const long = all.flatMap(({ text, paragraph, words }): Finding[] => {
    if (words <= SENTENCE.one) return [];
    const message = `the sentence has ${words} words; ${SENTENCE.one} is the most: ‘${text.slice(0, 40)} …’`;
    const start = paragraph.placeOf(Math.max(0, paragraph.text.indexOf(text)));
    return [{ rule: 'prose-sentence', at, place: start, message, hint: 'make two of it' }];
  });
  const mean = all.reduce((sum, { words }) => sum + words, 0) / all.length;
  if (all.length < SENTENCE.sentences || mean <= SENTENCE.mean) return long;
  const message = `the sentences of the section have ${mean.toFixed(1)} words on average; ${SENTENCE.mean} is the most`;
  return [...long, { rule: 'prose-sentence', at, place, message, hint: 'break the longest ones' }];
}

function quoted({ id: at, place, paragraphs }: Section, { banks }: Library): Finding[] {
  const counts = new Map<string, number>();
  for (const { text, sourceOf } of paragraphs)
    for (const { index, words, label } of scanQuotations(text, banks.labels).quotations) {
      const source = banks.idsOf.get(label ?? sourceOf(index) ?? '')?.[0];
      if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + countWords(words));
    }
  return [...counts].flatMap(([source, words]): Finding[] => {
    if (words <= QUOTED.words) return [];
    const message = `the section quotes ${words} words of \`${source}\`; ${QUOTED.words} is the most`;
    const hint = 'say some of it in your own words: quote what is looked at, and no more';
    return [{ rule: 'prose-quotations', at, place, message, hint }];
  });
}

/** Findings that the front matter does not answer, and answers to nothing. */
function answered({ allow, matter, headings }: Lesson, findings: readonly Finding[]): Problem[] {
  const answers = ({ rule, at }: Lesson['allow'][number], finding: Finding) =>
    rule === finding.rule && (at === undefined || at === finding.at);
  const open = findings.filter((finding) => !allow.some((answer) => answers(answer, finding)));
  const idle = allow.flatMap((answer, nth): Problem[] => {
    const { rule, at } = answer;
    const place = (key: string) => matter.at(['allow', nth, key]);
    if (!IN_PROSE.has(rule)) {
      const hint = didYouMean(rule, IN_PROSE) ?? `a lesson answers ${[...IN_PROSE].join(', ')}`;
      const message = `no warning on a lesson’s prose is called \`${rule}\``;
      return [problem('allow-unknown', place('rule'), message, hint)];
    }
    const ids = headings.map(({ id }) => id);
    if (at !== undefined && !ids.includes(at)) {
      const hint = didYouMean(at, ids) ?? `it has ${ids.join(', ')}`;
      return [problem('unknown-anchor', place('at'), `the lesson has no heading \`${at}\``, hint)];
    }
    if (findings.some((finding) => answers(answer, finding))) return [];
    const message = `nothing here breaks \`${rule}\``;
    return [problem('allow-unused', place('rule'), message, 'take the answer out')];
  });
  return [
    ...open.map(({ rule, place, message, hint }) => problem(rule, place, message, hint)),
    ...idle,
  ];
}
