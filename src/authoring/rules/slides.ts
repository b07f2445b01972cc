/** What stands on a slide: few enough words for a room, and nothing that cannot be shown there. */
import type { Question } from '../../quiz/question.ts';
import { unmarked } from '../../text/marked.ts';
import { MOST_WORDS, sentencesOf } from '../../text/pages.ts';
import { countWords } from '../../text/words.ts';
import { child } from '../known-keys.ts';
import type { Lesson } from '../lesson.ts';
import { textOf } from '../mdx-text.ts';
import { type Place, problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const HINT = 'a room reads what is short: leave some of it to the text of the lesson';

/** What a slide or a plan has no way to show. */
export const slides: Rule = ({ entries }) =>
  entries.lessons.flatMap(({ unshown }) =>
    unshown.map(({ what, inside, place }) =>
      problem(
        'slide-part',
        place,
        `${what} cannot stand in <${inside}>, which is shown on slides and in plans too`,
        'paragraphs, lists, emphasis, links, <Quote> and <Term> can',
      ),
    ),
  );

/** A step of a lesson's slides that has too many words. */
export interface LongStep {
  /** Anchor of its section; empty before the first heading. */
  at: string;
  place: Place;
  message: string;
  hint: string;
}

/** Steps with too many words: a heading and its short version, and what a `<Slide>` shows by then. */
export function longSteps({ blocks, title, subtitle }: Lesson): LongStep[] {
  const found: LongStep[] = [];
  let [at, heading] = ['', `${title} ${subtitle}`];
  const look = (place: Place, what: string, words: number) => {
    if (words <= MOST_WORDS) return;
    const message = `${what} has ${words} words on the slide; ${MOST_WORDS} is the most`;
    found.push({ at, place, message, hint: HINT });
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= 2) [at, heading] = [block.id, block.text];
    else if (block.kind === 'short') {
      const words = countWords(heading) + wordsIn(block.nodes);
      look(block.place, 'the heading with its short version', words);
    } else if (block.kind === 'slide') {
      let words = countWords(block.title ?? '');
      for (const [step, nodes] of block.steps.entries()) {
        // What came before stays.
        words += wordsIn(nodes);
        look(block.place, `step ${step + 1}`, words);
        if (words > MOST_WORDS) break;
      }
    }
  }
  return found;
}

const wordsIn = (nodes: readonly Parameters<typeof textOf>[0][]) =>
  nodes.reduce((sum, node) => sum + countWords(textOf(node)), 0);

/** A question whose prompt and answers are too much for one slide, however it is paged. */
export function slideRules(question: Question): Finding[] {
  const words = wordsAtOnce(question);
  if (words <= MOST_WORDS) return [];
  const message = `the question has ${words} words on one slide; ${MOST_WORDS} is the most`;
  return [['slide-words', ['prompt'], message, HINT]];
}

/** Lists that stand on every page, and lists of which one entry at least stands on a page. */
const WHOLE = ['options', 'choices', 'columns', 'roles'];
const PARTED = ['rows', 'items', 'events'];

function wordsAtOnce(question: Question): number {
  const whole = WHOLE.flatMap((key) => textsIn(child(question, key)));
  const parts = PARTED.flatMap((key) => textsIn(child(question, key)));
  const passages = ['text', 'passage'].flatMap((key) => {
    const text = child(question, key);
    return typeof text === 'string' ? text.split('\n').flatMap(sentencesOf).map(unmarked) : [];
  });
  const longest = Math.max(0, ...[...parts, ...passages].map(countWords));
  return [question.prompt, ...whole].reduce((sum, text) => sum + countWords(text), longest);
}

function textsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    ['text', 'about'].flatMap((key) => {
      const text = child(item, key);
      return typeof text === 'string' ? [text] : [];
    }),
  );
}
