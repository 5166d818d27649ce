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

/**
 * Calls `load` until it returns a result or `signal` aborts.
 * @param load must not reject; `undefined` when the result is not available now
 */
export async function retryWithBackoff<T>(
  load: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let pause = FIRST_PAUSE; !signal.aborted; pause *= 2) {
    const result = await load();
    if (result !== undefined) return result;
    await scheduler.postTask(() => {}, { delay: pause, signal }).catch(() => {});
  }
  return undefined;
}
