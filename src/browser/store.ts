/**
 * A value that others listen to, on pages whose script is full: nanostores, which the slides use,
 * would be 0.26 kB more there, and the second copy of the record needed them (decision 013).
 */
export interface Store<T> {
  readonly get: () => T;
  /** Calls every listener, in a task of its own: what one throws is reported, and stops nothing. */
  readonly set: (value: T) => void;
  /** Calls back with every further value. */
  readonly listen: (call: (value: T) => void) => void;
  /** The same, and at once with the present one. */
  readonly subscribe: (call: (value: T) => void) => void;
}

/** A store that begins with a value. */
export function store<T>(value: T): Store<T> {
  const calls: ((value: T) => void)[] = [];
  const listen = (call: (value: T) => void) => {
    calls.push(call);
  };
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const call of calls) queueMicrotask(() => call(next));
    },
    listen,
    subscribe(call) {
      listen(call);
      call(value);
    },
  };
}
