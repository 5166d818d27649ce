/**
 * Returns a function that queues `task`. Calls made before it has run are merged. It never runs after `signal` aborts.
 * @param delay the least time from the first call to the run, in milliseconds
 * @param rest the least time from the end of one run to the next, in milliseconds
 */
export function coalesce(task: () => void, signal: AbortSignal, delay = 0, rest = 0): () => void {
  let isQueued = false;
  let earliest = 0;
  return () => {
    if (isQueued) return;
    isQueued = true;
    const pause = Math.max(delay, earliest - performance.now());
    // `task` runs after the posted task, not as its callback: when the extension goes, Firefox reports a task as an error if nothing
    // waits for its promise.
    void scheduler
      .postTask(() => {}, { delay: pause })
      .then(() => {
        isQueued = false;
        earliest = performance.now() + rest;
        if (!signal.aborted) task();
      });
  };
}
