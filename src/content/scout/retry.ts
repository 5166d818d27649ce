/**
 * Fetches a thing when it is first wanted and keeps it; what could not be had (`undefined`) is fetched anew the next time.
 * @param load must not reject
 */
export function memoizeUntilLoaded<T>(load: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let fetched: Promise<T | undefined> | undefined;
  return () => {
    fetched ??= load().then((thing) => {
      if (thing === undefined) fetched = undefined;
      return thing;
    });
    return fetched;
  };
}

/** Before the background is asked again, in milliseconds; twice as long each time. */
const PAUSE = 250;

/**
 * Tries to get a thing until it is had or `signal` aborts.
 * @param load must not reject; `undefined` when the thing cannot be had now
 */
export async function retryWithBackoff<T>(
  load: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let pause = PAUSE; !signal.aborted; pause *= 2) {
    const thing = await load();
    if (thing !== undefined) return thing;
    await scheduler.postTask(() => {}, { delay: pause, signal }).catch(() => {});
  }
  return undefined;
}
