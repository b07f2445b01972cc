/** The order of events, and the instant that a new one gets. */

/** Instants, all of one length, sort as text; ids break ties the same way on every device. */
export function inOrder<E extends { readonly at: string; readonly id: string }>(
  events: readonly E[],
): E[] {
  return events.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
}

/** How far behind the latest event the clock may be and still be thought slow: 26 hours. */
export const DRIFT = 26 * 60 * 60 * 1000;

/**
 * The instant for a new event. A clock that was set back by up to a day (a wrong date, a mistaken
 * time zone) does not put an answer before the one it follows: such an event comes a millisecond
 * after the latest. A clock further off is believed, since then the latest event is the odd one.
 *
 * @param now the clock's instant, `latest` the latest event's; empty where there is none
 */
export function nextInstant(now: string, latest = ''): string {
  if (latest < now) return now;
  const after = Date.parse(latest) + 1;
  return after - Date.parse(now) > DRIFT ? now : new Date(after).toISOString();
}
