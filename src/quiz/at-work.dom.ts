/** A question's form at work, as its element has it. For tests. */
import type { Form } from './form.dom.ts';
import type { QuestionType } from './question.ts';
import { said } from './said.ts';

/** Gives the form its behaviour, and returns a list that fills with what it announces. */
export function atWork<Key, Response>(
  type: QuestionType,
  form: Form<Key, Response>,
  page: HTMLFormElement,
): string[] {
  const heard: string[] = [];
  const show = () => form.show?.(page);
  form.attach?.(page, (say) => {
    show();
    heard.push(said(type, say));
  });
  page.addEventListener('input', show);
  show();
  return heard;
}
