/** The longest that one task of ours may take before the page gets its turn, in milliseconds. */
const SLICE = 6;

/** What a step may leave behind: something to wait for before the next one. */
export type Step = Promise<unknown> | undefined;

/**
 * Runs steps in tasks of a few milliseconds, the first at once, until they end or `signal` aborts.
 * @param steps each is expected to take well under a millisecond; a promise that one yields is waited for
 * @param nextTask resolves in a new task, when the page has had its turn
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  nextTask: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    let deadline = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return;
      if (!step.value) continue;
      await step.value;
      if (signal?.aborted) return;
      deadline = performance.now() + SLICE;
    } while (performance.now() < deadline);
    await nextTask();
  }
}
