/**
 * Fetches a thing when it is first wanted and keeps it; what could not be had (`undefined`) is fetched anew the next time.
 * @param load must not reject
 */
export function once<T>(load: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let fetched: Promise<T | undefined> | undefined;
  return () => {
    fetched ??= load().then((thing) => {
      if (thing === undefined) fetched = undefined;
      return thing;
    });
    return fetched;
  };
}
