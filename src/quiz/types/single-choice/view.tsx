import type { ViewContext } from '../../view-context.ts';
import { Choices } from '../choices.tsx';
import type { SingleChoice } from './schema.ts';

/** What is said here. */
export const words = {
  empty: 'Choose an answer first.',
  defensible: 'A defensible answer, with part of the point.',
};

export const instruction = () => 'choose one';

export function view({ question, context }: { question: SingleChoice; context: ViewContext }) {
  return <Choices options={question.options} input="radio" context={context} />;
}
