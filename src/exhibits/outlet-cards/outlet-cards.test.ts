// @vitest-environment jsdom
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Source } from '../../evidence/schema.ts';
import { type Card, cardsOf } from './cards.ts';
import { FIELDS } from './fields.ts';
import { OutletCards } from './view.tsx';
import './outlet-cards.dom.ts';

/** A source of an invented outlet; only what the cards read differs. */
function source(mark: Source['mark'], name: string, more: Partial<Source> = {}): Source {
  return {
    id: mark,
    code: 'X',
    mark,
    label: `${name} label`,
    kind: 'article',
    outlet: {
      name,
      owner: `${name} owner`,
      funder: `${name} funder`,
      legalForm: `${name} form`,
      ownDescription: `${name} of itself`,
      othersDescription: `${name} by others`,
      references: [`${name} reference`],
    },
    copy: { provenance: `${name} copy.`, lacks: ['headline', 'date'], complete: false },
    paragraphs: [],
    phrases: [],
    ...more,
  };
}
const SOURCES = [
  source('agency', 'Wire', { kind: 'agency', copy: undefined } as Partial<Source>),
  source('dcnf', 'North (N)'),
  source('rudaw1', 'East', { label: 'East One' }),
  source('rudaw2', 'East', { label: 'East Two' }),
  source('rt', 'South'),
];

describe('cardsOf', () => {
  it('gives one card to two articles of an outlet, with both marks', () => {
    const east = cardsOf(SOURCES).find(({ name }) => name === 'East');
    expect(east?.marks.map(({ mark }) => mark)).toEqual(['rudaw1', 'rudaw2']);
    expect(east?.entries.copy.map(({ about }) => about)).toEqual(['East One', 'East Two']);
  });

  it('keeps the order of the sources and puts agencies last', () => {
    expect(cardsOf(SOURCES).map(({ name }) => name)).toEqual([
      'North (N)',
      'East',
      'South',
      'Wire',
    ]);
  });

  it('fills the same rows for every outlet', () => {
    for (const card of cardsOf(SOURCES))
      for (const [field] of FIELDS) expect(card.entries[field].length).toBeGreaterThan(0);
  });

  it('says what our copy lacks, and where there is none', () => {
    const [north, , , wire] = cardsOf(SOURCES) as [Card, Card, Card, Card];
    expect(north.entries.copy[0]?.text).toBe('North (N) copy. It lacks: headline; date.');
    expect(wire.entries.copy[0]?.text).toBe('We hold no copy of its own text.');
  });

  it('throws where two articles describe one outlet differently', () => {
    const other = source('rudaw2', 'East');
    other.outlet = { ...other.outlet, funder: 'someone else' };
    expect(() => cardsOf([source('rudaw1', 'East'), other])).toThrow(
      'rudaw1 and rudaw2 describe East differently',
    );
  });
});

const cards = cardsOf(SOURCES);
const plain = (text: string) => text;
const html = render(
  h(OutletCards, {
    cards,
    left: 'dcnf',
    right: 'rt',
    number: 1,
    finding: 'A finding.',
    rich: plain,
  }),
);

vi.stubGlobal('matchMedia', () => ({ matches: true }));

describe('without a script', () => {
  it('has every fact of every card twice: on its card and in the table', () => {
    document.body.innerHTML = html;
    const inCards = document.querySelector('.cards')?.textContent ?? '';
    const inTable = document.querySelector('table')?.textContent ?? '';
    for (const card of cards)
      for (const [field] of FIELDS)
        for (const { text } of card.entries[field]) {
          expect(inCards).toContain(text);
          expect(inTable).toContain(text);
        }
  });

  it('shows where each card comes from', () => {
    for (const card of cards) expect(html).toContain(card.references[0]);
  });
});

describe('with the script', () => {
  const find = <T extends Element>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const pick = (selector: string, value: string) => {
    const select = find<HTMLSelectElement>(selector);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.card[data-side]')]
      .map(({ dataset }) => `${dataset['side']} ${dataset['card']}`)
      .sort();
  const status = () => find('[role=status]').textContent;

  const open = (wide: boolean) => {
    vi.stubGlobal('matchMedia', () => ({ matches: wide }));
    document.body.innerHTML = html;
  };

  beforeEach(() => open(true));

  it('starts with two cards where there is room, else with one row', () => {
    expect(find<HTMLInputElement>('[name=view]:checked').value).toBe('pair');

    open(false);
    expect(find<HTMLElement>('outlet-cards').dataset['view']).toBe('row');
    expect(find<HTMLInputElement>('[name=view]:checked').value).toBe('row');
  });

  it('lays the chosen card on its side and says so', () => {
    pick('[name=right]', 'rudaw1');

    expect(shown()).toEqual(['left dcnf', 'right rudaw1']);
    expect(status()).toBe('Side by side: North (N) label and East.');
  });

  it('swaps the cards and their lists where one card is chosen twice', () => {
    pick('[name=left]', 'rt');

    expect(shown()).toEqual(['left rt', 'right dcnf']);
    expect(find<HTMLSelectElement>('[name=right]').value).toBe('dcnf');
    expect(status()).toBe('Side by side: South label and North (N) label.');

    pick('[name=right]', 'rt');

    expect(shown()).toEqual(['left dcnf', 'right rt']);
    expect(find<HTMLSelectElement>('[name=left]').value).toBe('dcnf');
  });

  it('changes nothing where the side has the card already', () => {
    pick('[name=left]', 'dcnf');

    expect(shown()).toEqual(['left dcnf', 'right rt']);
    expect(find<HTMLSelectElement>('[name=right]').value).toBe('rt');
  });

  it('never lays one card on both sides, nor none on one, whatever is chosen', () => {
    for (const [side, id] of [
      ['left', 'rudaw1'],
      ['right', 'rudaw1'],
      ['right', 'agency'],
      ['left', 'agency'],
      ['left', 'rt'],
    ] as const) {
      pick(`[name=${side}]`, id);
      const lists = ['left', 'right'].map(
        (name) => `${name} ${find<HTMLSelectElement>(`[name=${name}]`).value}`,
      );
      expect(shown()).toEqual(lists);
    }
  });

  it('shows one row of every outlet', () => {
    find<HTMLInputElement>('[value=row]').click();
    pick('[name=row]', 'owner');

    expect(find<HTMLElement>('outlet-cards').dataset['view']).toBe('row');
    expect(document.querySelectorAll('[data-on]').length).toBe(cards.length);
    expect(document.querySelectorAll('[data-on][data-field=owner]').length).toBe(cards.length);
    expect(status()).toBe('Owner, for every outlet.');
  });

  it('turns one card, keeps the guess beside the fact and moves the focus to it', () => {
    find<HTMLSelectElement>('[data-card=rt] [data-do=guess]').value = 'donors';
    find<HTMLElement>('[data-card=rt] [data-do=turn]').click();

    const fact = find<HTMLElement>('[data-card=rt] .fact');
    expect(find<HTMLElement>('[data-card=rt]').dataset).toHaveProperty('turned');
    expect(fact.textContent).toBe('You guessed: donors.South funder');
    expect(document.activeElement).toBe(fact);
    expect(find<HTMLElement>('[data-card=dcnf]').dataset).not.toHaveProperty('turned');
  });

  it('turns every card and covers them again without the guesses', () => {
    find<HTMLSelectElement>('[data-card=rt] [data-do=guess]').value = 'donors';
    const button = find<HTMLElement>('[data-do=turn-all]');

    button.click();
    expect(document.querySelectorAll('[data-turned]').length).toBe(cards.length);
    expect(button.textContent).toBe('Cover every card');

    button.click();
    expect(document.querySelectorAll('[data-turned]').length).toBe(0);
    expect(find<HTMLSelectElement>('[data-card=rt] [data-do=guess]').value).toBe('');
    expect(find('[data-card=rt] .guessed').textContent).toBe('You made no guess.');
  });

  it('offers to cover the cards once the last has been turned by hand', () => {
    for (const turn of document.querySelectorAll<HTMLElement>('[data-do=turn]')) turn.click();

    expect(find('[data-do=turn-all]').textContent).toBe('Cover every card');
  });
});
