/** New ids and the time: what the pure parts take as arguments. */

/** A random version 4 UUID. */
export function newId(): string {
  // Missing on plain http, e.g. a teacher's laptop serving the module to a classroom.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    // RFC 9562, section 5.4: version in byte 6, variant in byte 8.
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0') + ([3, 5, 7, 9].includes(at) ? '-' : '');
  });
  return hex.join('');
}

/** The clock's instant in UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}
