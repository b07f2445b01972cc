/** Behaviour of the troop chart: a walk over the dated days, by slider, buttons or a tap. */

class TroopSteps extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
    this.addEventListener('input', this);
    this.addEventListener('change', this);
    // A browser may bring back the slider's place from before a reload.
    this.#show(this.#slider.valueAsNumber);
  }

  get #slider() {
    const slider = this.querySelector<HTMLInputElement>('[type=range]');
    if (!slider) throw new Error('a troop chart has a slider');
    return slider;
  }

  get #stops() {
    return [...this.querySelectorAll<HTMLElement>('.stops > li')];
  }

  handleEvent(event: Event) {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const slider = this.#slider;
    if (event.type === 'click') {
      const by = target.closest<HTMLElement>('[data-by]')?.dataset['by'];
      const chart = target.closest('[role=img]');
      if (by) slider.valueAsNumber = this.#step(Number(by));
      else if (chart && event instanceof MouseEvent)
        slider.valueAsNumber = this.#nearest(event, chart);
      else return;
      this.#show(slider.valueAsNumber);
      this.#say();
    } else if (target !== slider) this.#say();
    else if (event.type === 'input') this.#show(slider.valueAsNumber);
    else this.#say();
  }

  /** The place so many days on, or the same one at an end. */
  #step(by: number) {
    const now = this.#slider.valueAsNumber;
    return this.#stops[now + by] ? now + by : now;
  }

  /** The day whose place across is nearest to a tap on the chart. */
  #nearest(event: MouseEvent, chart: Element) {
    const { left, width } = chart.getBoundingClientRect();
    const tapped = ((event.clientX - left) / width) * 100;
    const away = this.#stops.map(({ dataset }) => Math.abs(Number(dataset['x']) - tapped));
    return away.indexOf(Math.min(...away));
  }

  #show(chosen: number) {
    const stops = this.#stops;
    const on = (list: Iterable<Element>, wanted: number) =>
      [...list].map((each, index) => each.toggleAttribute('data-on', index === wanted));
    const { x, y, when, mission } = stops[chosen]?.dataset ?? {};
    on(stops, chosen);
    on(this.querySelectorAll('.days > svg'), chosen);
    on(this.querySelectorAll('.said'), Number(mission ?? -1));
    this.querySelector('.here rect')?.setAttribute('x', `${x}%`);
    const dot = this.querySelector('.here circle');
    dot?.setAttribute('cx', `${x}%`);
    dot?.setAttribute('r', y ? '8' : '0');
    if (y) dot?.setAttribute('cy', y);
    this.#slider.setAttribute('aria-valuetext', when ?? '');
    for (const button of this.querySelectorAll<HTMLElement>('[data-by]'))
      button.ariaDisabled = String(!stops[chosen + Number(button.dataset['by'])]);
  }

  /** What can be read now, for those who listen. */
  #say() {
    const status = this.querySelector('[role=status]');
    const shown = this.querySelector<HTMLElement>('.stops > [data-on]');
    if (status && shown) status.textContent = shown.innerText;
  }
}

customElements.define('troop-steps', TroopSteps);
