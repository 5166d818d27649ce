/**
 * Fetches a thing when it is first wanted and keeps it; what could not be had (`undefined`) is fetched anew the next time.
 * @param fetch must not reject
 */
export function once<T>(fetch: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let fetched: Promise<T | undefined> | undefined;
  return () => {
    fetched ??= fetch().then((thing) => {
      if (thing === undefined) fetched = undefined;
      return thing;
    });
    return fetched;
  };
}
