import type { ViewContext } from '../view-context.ts';
import { Why } from '../why.tsx';
import { presented } from './presented.ts';

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
  return (fixed ? options : presented(options, context)).map((option) => (
    <div class={fixed ? 'opt fixed' : 'opt'} data-part={option.id} key={option.id}>
      <label>
        <input type={input} name={name} value={option.id} />
        <span>{context.rich(option.text)}</span>
      </label>
      <Why context={context}>
        <p class="v key">{option.correct ? 'Right' : 'Not right'}</p>
        <p>{context.rich(option.feedback)}</p>
      </Why>
    </div>
  ));
}
