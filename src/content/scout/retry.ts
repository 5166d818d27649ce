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

/** The wait before the first retry, in milliseconds. It doubles with each retry. */
const FIRST_WAIT = 250;
/** The longest wait, of about a quarter of an hour. What has failed for half an hour fails for another reason than a restart. */
const MAX_WAIT = FIRST_WAIT * 2 ** 12;

/**
 * Calls `load` until it returns a result or `signal` aborts, at growing distances.
 * @param load must not reject; `undefined` when the result is not available now
 * @param hurry gives a signal that ends the next wait and makes those after it short again; it has to abort with `signal`, too
 * @returns `undefined` if `signal` has aborted before there was a result
 */
export async function retryWithBackoff<T>(
  load: () => Promise<T | undefined>,
  signal: AbortSignal,
  hurry = () => signal,
): Promise<T | undefined> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(wait * 2, MAX_WAIT)) {
    // Asked for first: what happens while it loads also ends the wait.
    const hurried = hurry();
    const result = await load();
    if (result !== undefined) return result;
    await scheduler
      .postTask(() => {}, { delay: wait, signal: hurried })
      .catch(() => {
        wait = FIRST_WAIT / 2;
      });
  }
  return undefined;
}
