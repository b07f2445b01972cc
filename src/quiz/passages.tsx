/** The texts of a quiz to read before one of its questions. */
import type { Passage } from './quiz.ts';
import type { ViewContext } from './view-context.ts';

interface Props {
  passages: readonly Passage[];
  /** Id of the question. */
  before: string;
  context: Pick<ViewContext, 'rich'>;
}

export function Passages({ passages, before, context }: Props) {
  return passages
    .filter((passage) => passage.before === before)
    .map(({ title, text, fictional }) => (
      <section class="reading" aria-label={title} key={title}>
        <p class="ap soft">
          To read first{fictional && '. An invented report: its places and people do not exist.'}
        </p>
        <h2>{title}</h2>
        {text.split(/\n+/u).map((paragraph) => (
          <p key={paragraph}>{context.rich(paragraph)}</p>
        ))}
      </section>
    ));
}
