/**
 * The service worker: the whole module without a network (decision 012). Workbox fetches the files
 * of the list, answers from them, and lets go of those that a newer list has no more. A newer worker
 * waits until no page of the old one is open, or until a learner says ‘Use it now’.
 */
import { setCacheNameDetails } from 'workbox-core';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { IS_COMPLETE, TAKE_OVER } from './worker-messages.ts';

/** The build fills these in: every file of the site, and the page for addresses that have none. */
declare const FILES: readonly PrecacheEntry[];
declare const NOT_FOUND: string;
/** The DOM library knows pages only. */
declare const self: {
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent & { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
};

setCacheNameDetails({ prefix: 'drawdown' });
// Not `cleanupOutdatedCaches`: from a site at `/` it deletes also the caches of those below it.
precacheAndRoute([...FILES], {
  // No page looks at its parameters, and no server is there to do so.
  ignoreURLParametersMatching: [/^/u],
  cleanURLs: false,
  directoryIndex: '',
  // `/about` and `/about/index.html` are `/about/`, as servers have it.
  urlManipulation: ({ url }) => [
    new URL(url.pathname.replace(/\/(?:index\.html)?$|$/u, '/'), url.origin),
  ],
});

// A page that is newer than this list comes from the network; without one there is no such page.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request }) =>
    fetch(request).catch(
      () =>
        new Response(NOT_FOUND, {
          status: 404,
          headers: { 'content-type': 'text/html; charset=utf-8' },
        }),
    ),
);

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
  if (event.data === IS_COMPLETE) {
    const found = Promise.all(FILES.map(({ url }) => matchPrecache(url)));
    const [port] = event.ports;
    event.waitUntil(found.then((all) => port?.postMessage(all.every(Boolean))));
  }
});
