/** Behaviour of the outlet cards: choose two, or one row of all; guess the payer, turn the card. */

/** Width from which the style sheet lays two cards side by side before the script runs. */
const WIDE = '(min-width: 40rem)';

/** The page's HTML is the state. Connecting names the view that the style sheet shows already. */
class OutletCards extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    const view = matchMedia(WIDE).matches ? 'pair' : 'row';
    this.dataset['view'] = view;
    this.#find<HTMLInputElement>(`[value=${view}]`).checked = true;
  }

  handleEvent({ type, target }: Event) {
    // Text and buttons are clicked, radio buttons and selects change: all are HTML.
    if (type === 'change') this.#changed(target as HTMLSelectElement);
    else this.#clicked(target as HTMLElement);
  }

  /** The first match; the view has every part that is asked for. */
  #find<E extends HTMLElement>(selector: string, from: HTMLElement = this): E {
    return from.querySelector<E>(selector) as E;
  }

  #all<E extends HTMLElement>(selector: string) {
    return [...this.querySelectorAll<E>(selector)];
  }

  #changed({ name, value }: HTMLSelectElement) {
    if (name === 'view') this.dataset['view'] = value;
    else if (name === 'row') {
      for (const row of this.#all('[data-field]'))
        row.toggleAttribute('data-on', row.dataset['field'] === value);
    } else if (name) this.#lay(name, value);
    // What is left has no name: a guess, which shows once its card is turned.
    else return;
    const { view } = this.dataset;
    const chosen = this.#all<HTMLSelectElement>(`[data-for=${view}] select`)
      .map((select) => select.selectedOptions[0]?.text)
      .join(' and ');
    this.#announce(view === 'pair' ? `Side by side: ${chosen}.` : `${chosen}, for every outlet.`);
  }

  /** Puts a card on a side. It changes places with the card there, so that none lies on both. */
  #lay(side: string, id: string) {
    const there = this.#find(`.card[data-side=${side}]`);
    const card = this.#find(`.card[data-card=${id}]`);
    const from = card.dataset['side'];
    delete there.dataset['side'];
    card.dataset['side'] = side;
    if (!from) return;
    there.dataset['side'] = from;
    this.#find<HTMLSelectElement>(`[name=${from}]`).value = there.dataset['card'] ?? '';
  }

  #clicked(button: HTMLElement) {
    const cards = this.#all('.card');
    const allTurned = () => cards.every((card) => 'turned' in card.dataset);
    const card = button.closest<HTMLElement>('.card');
    if (button.dataset['do'] === 'turn' && card) {
      this.#turn(card, true);
      // The button, which had the focus, is gone.
      this.#find('.fact', card).focus();
    } else if (button.dataset['do'] === 'turn-all') {
      const open = !allTurned();
      for (const each of cards) this.#turn(each, open);
      this.#announce(open ? 'All turned.' : 'All covered.');
    } else return;
    const words = allTurned() ? 'Cover every card' : 'Turn every card';
    this.#find('[data-do=turn-all]').textContent = words;
  }

  /** Shows the payer beside the guess, or covers it and forgets the guess. */
  #turn(card: HTMLElement, open: boolean) {
    card.toggleAttribute('data-turned', open);
    const guess = this.#find<HTMLSelectElement>('select', card);
    if (!open) guess.value = '';
    this.#find('.guessed', card).textContent = guess.value
      ? `You guessed: ${guess.value}.`
      : 'You made no guess.';
  }

  #announce(words: string) {
    this.#find('[role=status]').textContent = words;
  }
}

customElements.define('outlet-cards', OutletCards);
