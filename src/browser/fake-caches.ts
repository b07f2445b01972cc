/** Cache Storage for tests, as far as the second copy uses it. Every call takes some time. */

const later = () => new Promise((resolve) => setTimeout(resolve));

/** Texts by address. One that was deleted goes on for whoever holds it, and nobody else sees it. */
export class FakeCache {
  readonly entries = new Map<string, string>();

  async put(address: string, response: Response): Promise<void> {
    const text = await response.text();
    await later();
    this.entries.set(address, text);
  }

  async matchAll(): Promise<Response[]> {
    await later();
    return [...this.entries.values()].map((text) => new Response(text));
  }

  async delete(address: string): Promise<boolean> {
    await later();
    return this.entries.delete(address);
  }
}

export class FakeCaches {
  readonly #named = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    // At once, since a browser takes these in the order in which they come.
    const cache = this.#named.get(name) ?? new FakeCache();
    this.#named.set(name, cache);
    await later();
    return cache;
  }

  async has(name: string): Promise<boolean> {
    await later();
    return this.#named.has(name);
  }

  async delete(name: string): Promise<boolean> {
    const was = this.#named.delete(name);
    await later();
    return was;
  }
}
