/** On the page for teachers: whether the whole module is here for use without a network. */
import { IS_COMPLETE } from '../browser/worker-messages.ts';

/** Names of the lines that the page has for it. */
type State = 'keeping' | 'kept' | 'asked' | 'failed' | 'never';

/** Asks the worker to look for each file of its list. */
function isComplete(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(IS_COMPLETE, [port2]);
  });
}

class OfflineState extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#keep());
    // In development no worker is made.
    if (import.meta.env.PROD) void this.#look();
  }

  #show(state: State): void {
    for (const line of this.querySelectorAll('p')) line.hidden = line.dataset['when'] !== state;
  }

  async #look(): Promise<void> {
    const { connection } = navigator as { readonly connection?: { readonly saveData: boolean } };
    const known = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
    if (connection?.saveData && navigator.serviceWorker && !known) this.#show('asked');
    else await this.#keep();
  }

  /** Has everything kept, and says how that went. */
  async #keep(): Promise<void> {
    this.#show('keeping');
    try {
      const registration = await navigator.serviceWorker.register(
        `${import.meta.env.BASE_URL}sw.js`,
      );
      registration.installing?.addEventListener('statechange', ({ target }) => {
        const isLost = (target as ServiceWorker).state === 'redundant';
        if (isLost && !registration.active) this.#show('failed');
      });
      const { active } = await navigator.serviceWorker.ready;
      const complete = active !== null && (await isComplete(active));
      // A worker that lost files does not fetch them again; a new one does.
      if (!complete) await registration.unregister();
      this.#show(complete ? 'kept' : 'failed');
    } catch {
      this.#show('never');
    }
  }
}

customElements.define('offline-state', OfflineState);
