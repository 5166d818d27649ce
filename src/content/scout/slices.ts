/** The longest that one task of ours may take before the page gets its turn, in milliseconds. */
const SLICE = 6;

/** What a step may leave behind: something to wait for before the next one. */
export type Step = Promise<unknown> | undefined;

/**
 * Runs steps in tasks of a few milliseconds, the first at once, until they end or `signal` aborts.
 * @param steps each step is expected to take well under a millisecond
 * @param priority `background`: the first not at once either, but when the page is idle
 */
export async function runInSlices(
  steps: Iterator<Step>,
  signal: AbortSignal,
  priority: TaskPriority = 'user-visible',
): Promise<void> {
  if (priority === 'background') await nextTask(priority);
  while (!signal.aborted) {
    let deadline = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return;
      if (!step.value) continue;
      await step.value;
      if (signal.aborted) return;
      deadline = performance.now() + SLICE;
    } while (performance.now() < deadline);
    await nextTask(priority);
  }
}

/** A new task as soon as the page is not busy with something more urgent. */
const nextTask = (priority: TaskPriority) => scheduler.postTask(() => {}, { priority });
