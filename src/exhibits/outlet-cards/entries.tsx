/** The text of one row of a card. */
import type { ViewContext } from '../../quiz/view-context.ts';
import type { Entry } from './cards.ts';

/** Author's plain text as HTML, with marked quotations. */
export type Rich = ViewContext['rich'];

/** A label parts the entries where an outlet has several articles. */
export function Entries({ of, rich }: { of: readonly Entry[]; rich: Rich }) {
  return of.map(({ about, text }) => (
    <p key={about ?? text}>
      {about !== undefined && <b>{about}: </b>}
      {rich(text)}
    </p>
  ));
}
