import type { ViewContext } from '../view-context.ts';
import { Why } from '../why.tsx';

interface Choice {
  id: string;
  text: string;
  feedback: string;
  correct: boolean;
}

/** Options as radio buttons or boxes, each with its reason behind it. */
export function Choices({
  options,
  input,
  context,
}: {
  options: readonly Choice[];
  input: 'radio' | 'checkbox';
  context: ViewContext;
}) {
  const byId = new Map(options.map((option) => [option.id, option]));
  return context.order([...byId.keys()]).map((id) => {
    const option = byId.get(id);
    return (
      option && (
        <div class="opt" data-part={id}>
          <label>
            <input type={input} name="choice" value={id} />
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
