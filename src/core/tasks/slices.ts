/** How long one task may run before it yields to the page, in milliseconds. */
const SLICE_DURATION = 6;

/** What a step may yield: nothing, or a promise to await before the next step. */
export type Step = Promise<unknown> | undefined;

/**
 * Runs steps in tasks of a few milliseconds until they end or `signal` aborts. The first steps run at once, in the current task.
 * @param steps each should take well under a millisecond. A yielded promise is awaited.
 * @param nextTask resolves in a new task, after the page's own work
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  nextTask: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  while (!signal?.aborted) {
    let deadline = performance.now() + SLICE_DURATION;
    do {
      const step = steps.next();
      if (step.done) return;
      if (!step.value) continue;
      await step.value;
      if (signal?.aborted) return;
      deadline = performance.now() + SLICE_DURATION;
    } while (performance.now() < deadline);
    await nextTask();
  }
}
