/** Behaviour of the outlet cards: choose two, or one row of all; guess the payer, turn the card. */
import { choose, type Side } from './pair.ts';

const isSide = (name: string): name is Side => name === 'left' || name === 'right';

/** Width from which the style sheet lays two cards side by side before the script runs. */
const WIDE = '(min-width: 40rem)';

/** The page's HTML is the state. Connecting names the view that the style sheet shows already. */
class OutletCards extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this);
    this.addEventListener('click', this);
    const view = this.dataset['view'] ?? (matchMedia(WIDE).matches ? 'pair' : 'row');
    this.dataset['view'] = view;
    const radio = this.querySelector<HTMLInputElement>(`[name=view][value=${view}]`);
    if (radio) radio.checked = true;
  }

  handleEvent({ type, target }: Event) {
    if (!(target instanceof Element)) return;
    if (type === 'change') this.#changed(target);
    else if (target.matches('[data-do=turn]')) this.#turn(target.closest<HTMLElement>('.card'));
    else if (target.matches('[data-do=turn-all]')) this.#turnAll(target);
  }

  #cards() {
    return [...this.querySelectorAll<HTMLElement>('.card')];
  }

  #changed(control: Element) {
    if (control instanceof HTMLInputElement) this.dataset['view'] = control.value;
    else if (control instanceof HTMLSelectElement && isSide(control.name))
      this.#lay(control.name, control.value);
    else if (control instanceof HTMLSelectElement && control.name === 'row')
      this.#row(control.value);
    else return;
    this.#say();
  }

  #lay(side: Side, chosen: string) {
    const at = (place: Side) =>
      this.querySelector<HTMLElement>(`.card[data-side=${place}]`)?.dataset['card'] ?? '';
    const pair = choose({ left: at('left'), right: at('right') }, side, chosen);
    for (const card of this.#cards()) {
      const id = card.dataset['card'];
      if (id === pair.left) card.dataset['side'] = 'left';
      else if (id === pair.right) card.dataset['side'] = 'right';
      else delete card.dataset['side'];
    }
    for (const select of this.querySelectorAll('select'))
      if (isSide(select.name)) select.value = pair[select.name];
  }

  #row(field: string) {
    for (const row of this.querySelectorAll<HTMLElement>('[data-field]'))
      row.toggleAttribute('data-on', row.dataset['field'] === field);
  }

  /** Shows the payer beside the guess. The focus goes to it, since the button under it is gone. */
  #turn(card: HTMLElement | null) {
    if (card === null) return;
    this.#uncover(card, true);
    card.querySelector<HTMLElement>('.fact')?.focus();
    this.#nameButton();
  }

  #turnAll(button: Element) {
    const open = button.textContent?.startsWith('Turn') ?? true;
    for (const card of this.#cards()) this.#uncover(card, open);
    this.#nameButton();
    this.#announce(open ? 'Every card is turned.' : 'Who pays is covered again.');
  }

  #uncover(card: HTMLElement, open: boolean) {
    card.toggleAttribute('data-turned', open);
    const select = card.querySelector('select');
    const guessed = card.querySelector('.guessed');
    if (select === null || guessed === null) return;
    if (!open) select.value = '';
    guessed.textContent = select.value ? `You guessed: ${select.value}.` : 'You made no guess.';
  }

  #nameButton() {
    const button = this.querySelector('[data-do=turn-all]');
    const all = this.#cards().every((card) => 'turned' in card.dataset);
    if (button) button.textContent = all ? 'Cover every card' : 'Turn every card';
  }

  #say() {
    const chosen = [...this.querySelectorAll('select')]
      .filter(
        (select) =>
          select.closest<HTMLElement>('[data-for]')?.dataset['for'] === this.dataset['view'],
      )
      .map((select) => select.selectedOptions[0]?.textContent);
    this.#announce(
      this.dataset['view'] === 'pair'
        ? `Side by side: ${chosen.join(' and ')}.`
        : `${chosen.join()}, for every outlet.`,
    );
  }

  #announce(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('outlet-cards', OutletCards);
