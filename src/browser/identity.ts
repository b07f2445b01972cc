/** New ids and the time: what the pure parts take as arguments. */

/**
 * A random id: 128 bits in hexadecimal. Not `crypto.randomUUID`, which plain http lacks, e.g. where
 * a teacher's laptop serves the module to a classroom.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  // One digit of each, since all are as random and none needs a zero before it.
  return [...bytes].map((byte) => (byte % 16).toString(16)).join('');
}

/** The clock's instant in UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}
