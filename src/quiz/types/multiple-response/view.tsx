import type { ViewContext } from '../../view-context.ts';
import { Choices } from '../choices.tsx';
import type { MultipleResponse } from './schema.ts';

export const instruction = () => 'choose all that apply';

export function view({ question, context }: { question: MultipleResponse; context: ViewContext }) {
  return <Choices options={question.options} input="checkbox" context={context} />;
}
