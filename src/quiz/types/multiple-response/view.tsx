import type { ViewContext } from '../../view-context.ts';
import { Choices } from '../choices.tsx';
import type { MultipleResponse } from './schema.ts';

/** What is said here. */
export const words = {
  empty: 'Choose at least one answer first.',
  sum: 'You found {} of {} (+{}) and chose none that does not belong.',
  'one-extra': 'You found {} of {} (+{}) and chose {} that does not belong (−{}).',
  extra: 'You found {} of {} (+{}) and chose {} that do not belong (−{}).',
};

export const instruction = () => 'choose all that apply';

export function view({ question, context }: { question: MultipleResponse; context: ViewContext }) {
  return <Choices options={question.options} input="checkbox" context={context} />;
}
