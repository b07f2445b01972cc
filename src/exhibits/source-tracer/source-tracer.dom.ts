/**
 * Steps along a chain. The style sheet already shows the chosen chain in full; from here on its
 * middle station and its verdicts stay covered (`data-at` = steps shown) until the reader asks.
 */
const SAID = ['nowhere', 'on step 1', 'on step 2'];
const BUTTON = ['Show step 1', 'Show step 2', 'Start again'];

class SourceTracer extends HTMLElement {
  connectedCallback() {
    for (const trace of this.#all('.trace')) trace.dataset['at'] = '0';
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement; // only radio buttons stand in here
      if (name === 'guess') this.#trace.dataset['guess'] = value;
      else this.#show('');
    });
    this.#button.addEventListener('click', () => this.#step());
    this.#show('');
  }

  #all(selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  get #button() {
    return this.querySelector('button') as HTMLButtonElement; // the view always has one
  }

  /** The chain whose radio button is checked; both stand in the same order. */
  get #trace() {
    const radios = this.#all('[name=statement]') as HTMLInputElement[];
    return this.#all('.trace')[radios.findIndex((radio) => radio.checked)] as HTMLElement;
  }

  #step() {
    const trace = this.#trace;
    const at = (Number(trace.dataset['at']) + 1) % 3;
    trace.dataset['at'] = String(at);
    if (at === 0) delete trace.dataset['guess'];
    const station = trace.querySelectorAll('li')[at];
    const read = (part: string) => station?.querySelector(part)?.textContent ?? '';
    this.#show(
      at === 0 ? 'Covered again.' : `Step ${at} of 2, ${read('.who')}. ${read('.what b')}`,
      at === 0 ? '' : `${read('.text')} ${read('.what span')} ${read('.what .soft')}`,
    );
  }

  /** Brings controls and message in line with the chosen chain; `heard` is for screen readers alone. */
  #show(seen: string, heard = '') {
    const { at, guess, answer } = this.#trace.dataset;
    const done = at === '2';
    this.#button.textContent = BUTTON[Number(at)] ?? '';
    for (const radio of this.#all('[name=guess]') as HTMLInputElement[]) {
      radio.checked = radio.value === guess;
      radio.disabled = done;
    }
    const verdict = guess === answer ? ' As you said.' : ` You said: ${SAID[Number(guess)]}.`;
    const hidden = document.createElement('span');
    hidden.className = 'vh';
    hidden.textContent = ` ${heard}`;
    this.querySelector('.say')?.replaceChildren(seen, done && guess ? verdict : '', hidden);
  }
}

customElements.define('source-tracer', SourceTracer);
