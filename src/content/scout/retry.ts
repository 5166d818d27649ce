/**
 * Memoizes `load`. After `undefined` (not available now), the next call loads again.
 * @param load must not reject
 */
export function memoizeUntilLoaded<T>(load: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let loading: Promise<T | undefined> | undefined;
  return () => {
    loading ??= load().then((result) => {
      if (result === undefined) loading = undefined;
      return result;
    });
    return loading;
  };
}

/** The pause before the first retry, in milliseconds. It doubles with each retry. */
const FIRST_PAUSE = 250;
/** The longest pause, of about a quarter of an hour. What has failed for so long fails for another reason than a restart. */
const MAX_PAUSE = FIRST_PAUSE * 2 ** 12;

/**
 * Calls `load` until it returns a result, `signal` aborts, or it has failed for half an hour.
 * @param load must not reject; `undefined` when the result is not available now
 */
export async function retryWithBackoff<T>(
  load: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let pause = FIRST_PAUSE; pause <= MAX_PAUSE && !signal.aborted; pause *= 2) {
    const result = await load();
    if (result !== undefined) return result;
    await scheduler
      .postTask(() => {}, { delay: pause, signal })
      .catch(() => {
        // Aborted, which ends the loop.
      });
  }
  return undefined;
}
