/** Parts to bring into an order: lettered as they come, then in the right order. */
import { evenPagesOf, linesOf } from '../../text/pages.ts';
import {
  HEAD,
  type Height,
  itemLines,
  LETTERS,
  type QuestionPage,
  shareBelow,
  stacked,
} from '../question-page.ts';
import type { ViewContext } from '../view-context.ts';
import { Stack } from './stack.tsx';

interface Item {
  id: string;
  /** Author's text. */
  text: string;
  /** What the key says of it, such as its date; author's text. */
  shown: string;
}

interface OrderedList {
  prompt: string;
  /** What to do, as a sentence. */
  task: string;
  /** As presented, which gives the letters. */
  start: readonly Item[];
  /** The same in the right order. */
  right: readonly Item[];
  /** Where the right order shows what is said of an item. */
  lead: 'before' | 'after';
  context: ViewContext;
}

/** Characters that a letter takes of a line, and in the key a number too. */
const TAKEN = { task: 3, key: 6 };

interface Lettered extends Item {
  letter: string | undefined;
  place: number;
}

export function orderedList({ prompt, task, start, right, ...rest }: OrderedList): QuestionPage[] {
  const letterOf = ({ id }: Item) => LETTERS[start.findIndex((item) => item.id === id)];
  const lettered = (items: readonly Item[]): Lettered[] =>
    items.map((item, at) => ({ ...item, letter: letterOf(item), place: at + 1 }));
  const above: Height = () => HEAD;
  // Whatever is said of an item has room, so that the size of the page gives nothing away.
  const longest = right.reduce(
    (most, { shown }) => (shown.length > most.length ? shown : most),
    '',
  );
  const height =
    ({ text }: Item): Height =>
    (line) =>
      itemLines(linesOf(text, line - TAKEN.task));
  const keyHeight =
    ({ text }: Item): Height =>
    (line) =>
      itemLines(linesOf(`${text}: ${longest}`, line - TAKEN.key));
  const share = shareBelow(prompt);
  const room = 1 - share(above, task);
  const first = evenPagesOf(lettered(start), (item) => share(height(item), item.text), room);
  const then = evenPagesOf(
    lettered(right),
    (item) => share(keyHeight(item), `${item.text} ${longest}`),
    room,
  );
  const head = <p class="soft">{task}</p>;
  const before = (page: readonly Lettered[]) => <Task items={page} context={rest.context} />;
  const after = (page: readonly Lettered[]) => <Key items={page} {...rest} />;
  if (first.length === 1 && then.length === 1)
    return [
      {
        height: (line) =>
          Math.max(
            ...[start.map(height), right.map(keyHeight)].map((list) =>
              stacked(above, ...list)(line),
            ),
          ),
        body: (
          <>
            {head}
            <Stack task={before(first.flat())} right={after(then.flat())} />
          </>
        ),
      },
    ];
  return [
    ...first.map(
      (page): QuestionPage => ({
        holds: 'task',
        height: stacked(above, ...page.map(height)),
        body: (
          <>
            {head}
            {before(page)}
          </>
        ),
      }),
    ),
    ...then.map(
      (page): QuestionPage => ({
        holds: 'key',
        height: stacked(...page.map(keyHeight)),
        body: <div data-from="key">{after(page)}</div>,
      }),
    ),
  ];
}

function Task({ items, context }: { items: readonly Lettered[]; context: ViewContext }) {
  return (
    <ul class="lettered">
      {items.map(({ id, letter, text }) => (
        <li data-part={id} key={id}>
          <b>{letter}</b>
          <span>{context.rich(text)}</span>
        </li>
      ))}
    </ul>
  );
}

function Key({
  items,
  lead,
  context,
}: { items: readonly Lettered[] } & Pick<OrderedList, 'lead' | 'context'>) {
  return (
    <ol class="lettered placed">
      {items.map(({ id, letter, place, text, shown }) => (
        <li data-part={id} key={id}>
          <span class="n">{place}</span>
          <b>{letter}</b>
          <span>
            {lead === 'before' ? (
              <>
                <b>{context.rich(shown)}:</b> {context.rich(text)}
              </>
            ) : (
              <>
                {context.rich(text)}: <span class="soft">{context.rich(shown)}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
