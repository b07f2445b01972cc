/** What is kept of one class: its questions with the hands of both votes, and the notes. */
import { notesOf, overText, sentenceOf, shareOf } from '../classroom/kept.ts';
import { type AnswerRow, type QuestionReport, questionsOf } from '../classroom/report.ts';
import type { ClassState } from '../classroom/state.ts';
import { bar, icon, make } from './make.ts';

const VOTES = ['First vote', 'Second vote'];

/**
 * Questions in the order of the class, then notes.
 *
 * @param slides address of the lesson's slides; undefined where the site has no such lesson
 */
export function classView(state: ClassState, slides: string | undefined): HTMLElement[] {
  const questions = questionsOf(state);
  const polls = questions.map((question) => poll(question, state.size));
  return [
    polls.length > 0
      ? make('div', 'polls', ...polls)
      : make('p', 'ap soft', 'No hands were counted in this class.'),
    ...notes(state, slides),
  ];
}

function poll(question: QuestionReport, size: number): HTMLElement {
  const { title, answers, totals } = question;
  const votes = VOTES.filter((_, vote) => (totals[vote] ?? 0) > 0 || vote === 0);
  const head = make('tr', '', ...['Answer', ...votes].map(columnHead));
  const rows = answers.map((answer) => row(answer, totals, votes.length));
  const table = make('table', '', make('thead', '', head), make('tbody', '', ...rows));
  const heading = make('h4', '', title || 'A question without its text');
  table.setAttribute('aria-label', heading.textContent);
  const over = overText(question, size);
  return make(
    'section',
    'poll',
    heading,
    ...(answers.length > 0 ? [table] : []),
    make('p', 'ap', sentenceOf(question)),
    ...(over ? [make('p', 'v over', icon('miss'), make('span', '', over))] : []),
  );
}

function columnHead(text: string): HTMLElement {
  const head = make('th', '', text);
  head.scope = 'col';
  return head;
}

function row(answer: AnswerRow, totals: readonly number[], votes: number): HTMLElement {
  const { letter, text, right } = answer;
  const name = make('th', '', make('b', '', letter), ` ${text}`);
  name.scope = 'row';
  if (right) name.append(' ', mark());
  const cells = Array.from({ length: votes }, (_, vote) => {
    const hands = answer.votes[vote] ?? 0;
    return make('td', '', make('span', 'n', `${hands}`), bar(shareOf(hands, totals[vote] ?? 0)));
  });
  const made = make('tr', '', name, ...cells);
  made.toggleAttribute('data-right', right);
  return made;
}

function mark(): HTMLElement {
  const made = make('span', 'v', icon('hit'), 'Right');
  made.dataset['v'] = 'hit';
  return made;
}

function notes(state: ClassState, slides: string | undefined): HTMLElement[] {
  const all = notesOf(state);
  if (all.length === 0) return [];
  const list = make('dl', 'class-notes');
  for (const { slide, title, text } of all) {
    const name = title ?? `Slide ‘${slide}’`;
    const link = make('a', '', name);
    if (slides) link.href = `${slides}#${encodeURIComponent(slide)}`;
    list.append(make('dt', '', slides ? link : name), make('dd', '', text));
  }
  return [make('h4', '', 'Notes from the class'), list];
}
