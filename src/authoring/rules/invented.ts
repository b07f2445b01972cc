/** Invented reports: their text stands in their file and nowhere else, and no real source has one. */
import type { Source } from '../../evidence/schema.ts';
import { unmarked } from '../../text/marked.ts';
import type { Entry, Library, QuizEntry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const RULE = 'invented-text';

export const invented: Rule = (library) => [
  ...library.entries.sources.flatMap(sourceText),
  ...library.entries.quizzes.flatMap((entry) => quizText(entry, library)),
];

/** Every line of an invented report has its text; of a real source none is stored. */
function sourceText({ value, yaml }: Entry<Source>): Problem[] {
  return value.paragraphs.flatMap(({ id, text }, at) => {
    if ((value.kind === 'invented') === (text !== undefined)) return [];
    const place = yaml.at(['paragraphs', at, 'id']);
    return text === undefined
      ? [
          problem(
            RULE,
            place,
            `the line \`${id}\` has no \`text\``,
            'its file is all there is of it',
          ),
        ]
      : [
          problem(
            RULE,
            place,
            `the line \`${id}\` has a \`text\``,
            'the words of an article are not stored; bank a phrase',
          ),
        ];
  });
}

/** What a quiz reads is invented, and a passage to mark keeps to its words. */
function quizText({ quiz, questions, yaml }: QuizEntry, { sources }: Library): Problem[] {
  const report = sources.get(quiz?.reads ?? '');
  if (!report) return [];
  if (report.kind !== 'invented') {
    const hint = 'articles are not shown; only an invented report can stand above a quiz';
    return [problem(RULE, yaml.at(['reads']), `\`${report.id}\` is not invented`, hint)];
  }
  const lines = report.paragraphs.map(({ text = '' }) => inLine(text));
  return questions.flatMap(({ value, path, yaml: file }) => {
    if (value.type !== 'hot-text') return [];
    return unmarked(value.passage)
      .split(/\n\s*\n/)
      .filter((passage) => !lines.includes(inLine(passage)))
      .map((passage) => {
        const opening = inLine(passage).split(' ').slice(0, 6).join(' ');
        const message = `no line of \`${report.id}\` is ‘${opening} …’`;
        return problem(RULE, file.at([...path, 'passage']), message, 'copy the whole line');
      });
  });
}

const inLine = (text: string) => text.trim().replace(/\s+/g, ' ');
