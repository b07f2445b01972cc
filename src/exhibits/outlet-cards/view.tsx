/** Exhibit: outlet cards side by side, with every card in a table behind them. */
import type { Card } from './cards.ts';
import { Entries, type Rich } from './entries.tsx';
import { COVERED, FIELDS, type FieldId, GUESSES } from './fields.ts';
import { CardTable } from './table.tsx';

export interface OutletCardsProps {
  cards: readonly Card[];
  /** Ids of the two cards that lie open at the start. */
  left: string;
  right: string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
  rich: Rich;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'outlet-cards': HTMLAttributes<HTMLElement>;
    }
  }
}

/** Complete without a script: then every card lies open, and the controls are not shown. */
export function OutletCards({ cards, left, right, number, finding, rich }: OutletCardsProps) {
  return (
    <figure class="exhibit wide outlets">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <outlet-cards>
        <Controls cards={cards} left={left} right={right} />
        <div class="cards">
          {cards.map((card) => (
            <article
              class="card"
              data-card={card.id}
              data-side={card.id === left ? 'left' : card.id === right ? 'right' : undefined}
              aria-label={card.name}
              key={card.id}
            >
              <Head card={card} />
              <dl>
                {FIELDS.map(([id, label]) => (
                  <div data-field={id} data-on={id === COVERED ? '' : undefined} key={id}>
                    <dt>{label}</dt>
                    <dd>
                      {id === COVERED ? (
                        <Covered card={card} rich={rich} />
                      ) : (
                        <Entries of={card.entries[id]} rich={rich} />
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </article>
          ))}
        </div>
        <p class="vh" role="status" />
      </outlet-cards>
      <details>
        <summary>Show this as a table</summary>
        <CardTable cards={cards} rich={rich} />
      </details>
      <details>
        <summary>Where these cards come from</summary>
        <References cards={cards} rich={rich} />
      </details>
    </figure>
  );
}

function Head({ card }: { card: Card }) {
  return (
    <header>
      <b>{card.name}</b>
      {card.marks.map(({ mark, label }) => (
        <span class="src" data-s={mark} key={mark}>
          {label}
        </span>
      ))}
    </header>
  );
}

/** The payer, under a cover that asks for a guess. The cover works only where the script runs. */
function Covered({ card, rich }: { card: Card; rich: Rich }) {
  return (
    <>
      <div class="fact" tabIndex={-1}>
        <div class="guessed" />
        <Entries of={card.entries[COVERED]} rich={rich} />
      </div>
      <div class="cover">
        <label class="guess">
          Your guess{' '}
          <select data-do="guess" aria-label={`Who pays for ${card.short}? Your guess`}>
            <option value="">Choose</option>
            {GUESSES.map((guess) => (
              <option key={guess}>{guess}</option>
            ))}
          </select>
        </label>
        <button
          class="btn quiet"
          type="button"
          data-do="turn"
          aria-label={`Turn the card of ${card.short}`}
        >
          Turn the card
        </button>
      </div>
    </>
  );
}

function Controls({ cards, left, right }: Pick<OutletCardsProps, 'cards' | 'left' | 'right'>) {
  const outlets = cards.map(({ id, short }) => [id, short] as const);
  return (
    <form class="controls ap" method="dialog" autocomplete="off">
      <fieldset>
        <legend class="vh">How to read the cards</legend>
        <label class="pick">
          <input type="radio" name="view" value="pair" /> Two cards
        </label>
        <label class="pick">
          <input type="radio" name="view" value="row" /> One row, every outlet
        </label>
      </fieldset>
      <div class="which">
        <p data-for="pair">
          <Choice label="First card" name="left" options={outlets} chosen={left} />
          <Choice label="Second card" name="right" options={outlets} chosen={right} />
        </p>
        <p data-for="row">
          <Choice label="Row" name="row" options={FIELDS} chosen={COVERED} />
        </p>
      </div>
      <button class="btn quiet" type="button" data-do="turn-all">
        Turn every card
      </button>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  name: 'left' | 'right' | 'row';
  options: readonly (readonly [string, string])[];
  chosen: string | FieldId;
}

function Choice({ label, name, options, chosen }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen} key={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function References({ cards, rich }: { cards: readonly Card[]; rich: Rich }) {
  return (
    <dl class="ap refs">
      {cards.map(({ id, name, references }) => (
        <div key={id}>
          <dt>{name}</dt>
          {references.map((reference) => (
            <dd key={reference}>{rich(reference)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
