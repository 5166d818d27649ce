/** Resolves to whether `promise` was fulfilled; never rejects. */
export const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/** Resolves to the value of `promise`, or to `undefined` where it rejects. */
export const orUndefined = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

/** Lets work go on that nobody waits for. Where it fails, the next occasion for it tries again. */
export function inBackground(work: Promise<unknown>): void {
  // Mostly a tab that has gone. A mistake of ours would look the same, and be seen nowhere else.
  // biome-ignore lint/suspicious/noConsole: browsers show it only to those who ask for details
  work.catch((error: unknown) => console.debug(error));
}

/** Something took too long. */
export class TimeLimitError extends Error {}

/**
 * Settles like `promise`, or rejects with a `TimeLimitError` if that takes too long.
 * @param limit in milliseconds
 */
export async function within<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`No answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves after a time. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
