/**
 * What `sw.js` is while authors write: it puts an end to the worker that a built site left at the
 * same address (`npm start` uses the same port), and opens the pages anew that this one had served.
 * Of the caches only that worker's own go.
 */
export const FAREWELL = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const { scope } = registration;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('drawdown-precache') && name.endsWith('-' + scope)).map((name) => caches.delete(name)));
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;
