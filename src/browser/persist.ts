/**
 * Asks the browser not to clear this site's storage when space runs short; true if it promises.
 * Call it after the first finished quiz: Firefox asks the learner, who then has something to keep.
 * A browser that has promised already does not ask again.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    // Not there on plain http.
    return false;
  }
}
