import type { ViewContext } from '../view-context.ts';
import { Why } from '../why.tsx';

interface Choice {
  id: string;
  text: string;
  feedback: string;
  correct: boolean;
}

/**
 * Options as radio buttons or boxes, each with its reason behind it.
 *
 * @param name under which the form holds what is chosen
 * @param fixed keeps the order of the list, in every taking
 */
export function Choices({
  options,
  input,
  name = 'choice',
  fixed = false,
  context,
}: {
  options: readonly Choice[];
  input: 'radio' | 'checkbox';
  name?: string;
  fixed?: boolean;
  context: ViewContext;
}) {
  const byId = new Map(options.map((option) => [option.id, option]));
  const ids = [...byId.keys()];
  return (fixed ? ids : context.order(ids)).map((id) => {
    const option = byId.get(id);
    return (
      option && (
        <div class={fixed ? 'opt fixed' : 'opt'} data-part={id}>
          <label>
            <input type={input} name={name} value={id} />
            <span>{context.rich(option.text)}</span>
          </label>
          <Why context={context}>
            <p class="v key">{option.correct ? 'Right' : 'Not right'}</p>
            <p>{context.rich(option.feedback)}</p>
          </Why>
        </div>
      )
    );
  });
}
