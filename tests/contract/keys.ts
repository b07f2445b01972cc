/** The key of a question of any type: another one in its place, its words, and what stands once. */
import type { Question } from '../../src/quiz/question.ts';
import { inWords } from '../../src/quiz/types/timeline/words.ts';
import { markedIds } from '../../src/text/marked.ts';

const OTHER = 'Nobody would write this';
/** As long as another text, since what stands below decides how large a page is set. */
const asLongAs = (text: string) => text.replace(/\S/gu, 'x');
const rotated = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];

/** The same task with another key, reason and evidence. */
export function rekeyed(question: Question): Question {
  const changed = { ...question, explanation: asLongAs(question.explanation) } as Question;
  switch (changed.type) {
    case 'single-choice': {
      const keys = rotated(changed.options.map(({ correct }) => correct));
      const options = changed.options.map((option, at) => ({
        ...option,
        correct: keys[at] ?? false,
      }));
      return { ...changed, options };
    }
    case 'multiple-response':
      return {
        ...changed,
        options: changed.options.map((option) => ({ ...option, correct: !option.correct })),
      };
    case 'true-false': {
      const keys = rotated((changed.reasons ?? []).map(({ correct }) => correct));
      const reasons = changed.reasons?.map((reason, at) => ({
        ...reason,
        correct: keys[at] ?? false,
      }));
      return { ...changed, answer: !changed.answer, ...(reasons && { reasons }) };
    }
    case 'numeric':
      return {
        ...changed,
        answers: changed.answers.map((answer) => ({
          ...answer,
          value: answer.value + 7,
          tolerance: 3,
        })),
      };
    case 'short-text':
      return {
        ...changed,
        accept: changed.accept.map((one) => ({ ...one, text: asLongAs(one.text) })),
      };
    case 'extended-text':
      return {
        ...changed,
        models: [{ text: OTHER, note: OTHER }],
        rubric: [{ id: 'other', text: OTHER, levels: [OTHER, 'more'] }],
      };
    case 'ordering':
      return {
        ...changed,
        items: rotated(changed.items).map((item) => ({ ...item, shown: OTHER })),
      };
    case 'matching': {
      const keys = rotated(changed.choices.map(({ id }) => id));
      const rows = changed.rows.map((row) => ({
        ...row,
        answer: keys[changed.choices.findIndex(({ id }) => id === row.answer)] ?? '',
      }));
      return { ...changed, rows };
    }
    case 'matrix': {
      const keys = rotated(changed.rows.map(({ cells }) => cells));
      return {
        ...changed,
        rows: changed.rows.map((row, at) => ({ ...row, cells: keys[at] ?? [] })),
      };
    }
    case 'timeline': {
      const keys = rotated(changed.events.map(({ date }) => date));
      const events = changed.events.map((event, at) => ({ ...event, date: keys[at] ?? '' }));
      return { ...changed, events };
    }
    case 'cloze':
      return {
        ...changed,
        gaps: changed.gaps.map((gap) => {
          const keys = rotated(gap.options?.map(({ correct }) => correct) ?? []);
          if (gap.accept) return { ...gap, accept: gap.accept.map(asLongAs) };
          const options = gap.options?.map((option, at) => ({
            ...option,
            correct: keys[at] ?? false,
          }));
          return { ...gap, options };
        }),
      };
    case 'hot-text': {
      const keys = rotated(changed.spans.map(({ role }) => role));
      return { ...changed, spans: changed.spans.map((span, at) => ({ ...span, role: keys[at] })) };
    }
  }
}

/** Words that the key of a question shows. */
export function keyWords(question: Question): string[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'true-false':
      return (question.reasons ?? []).filter(({ correct }) => correct).map(({ text }) => text);
    case 'numeric':
      return question.answers
        .filter(({ credit }) => credit === 1)
        .map(({ value }) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }));
    case 'short-text':
      return question.accept.map(({ text }) => text);
    case 'extended-text':
      return [
        ...question.models.map(({ note }) => note),
        ...question.rubric.map(({ text }) => text),
      ];
    case 'ordering':
      return question.items.map(({ text, shown }) => `${text}: ${shown}`);
    case 'matching':
      return question.rows.map(
        ({ answer }) => question.choices.find(({ id }) => id === answer)?.text ?? '',
      );
    case 'matrix':
      return question.columns
        .filter(({ id }) => question.rows.some(({ cells }) => cells.includes(id)))
        .map(({ text }) => text);
    case 'timeline':
      return question.events.map(({ date }) => inWords(date));
    case 'cloze':
      return question.gaps.flatMap(
        ({ options, accept }) => options?.find(({ correct }) => correct)?.text ?? accept ?? [],
      );
    case 'hot-text':
      return question.roles.map(({ text }) => text);
  }
}

/** Ids of what has to stand on just one page, and the attribute that has them. */
export function partsOf(question: Question): [attribute: string, ids: string[]] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  if (question.type === 'ordering') return ['data-part', ids(question.items)];
  if (question.type === 'matching' || question.type === 'matrix')
    return ['data-part', ids(question.rows)];
  if (question.type === 'timeline') return ['data-part', ids(question.events)];
  if (question.type === 'cloze') return ['data-in', ids(question.gaps)];
  if (question.type === 'hot-text') return ['data-in', markedIds(question.passage)];
  return ['data-part', []];
}
