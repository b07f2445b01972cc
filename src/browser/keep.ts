/**
 * On every page: registers the service worker once the page has loaded, and lets the script of the
 * line ‘A newer version …’ come where one waits. As short as can be, since pages carry it in their
 * text. A browser that has no worker, or refuses it, has the site as it was (decision 012).
 */
const base = import.meta.env.BASE_URL;

/** Not in every browser. */
interface Saving {
  readonly connection?: { readonly saveData: boolean };
}

/** An empty script of the page: once it has an address it loads. */
interface Scripts {
  readonly newest: HTMLScriptElement;
}

// While authors write, a worker would show them yesterday's page.
if (import.meta.env.PROD) {
  addEventListener(
    'load',
    () =>
      // A device that saves data is asked first, on the page for teachers.
      (navigator as Saving).connection?.saveData ||
      navigator.serviceWorker
        ?.register(`${base}sw.js`)
        .then((registration) => {
          if (registration.waiting) {
            (document.scripts as unknown as Scripts).newest.src = `${base}newer.js`;
          }
        })
        .catch(() => {}),
  );
}
