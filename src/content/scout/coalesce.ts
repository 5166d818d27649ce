/**
 * Returns a function that queues `task`. Calls made before it has run are merged. It never runs after `signal` aborts.
 * @param delay how long after the first call the task runs at the earliest, in milliseconds
 * @param rest how long after its last run, in milliseconds
 */
export function coalesce(task: () => void, signal: AbortSignal, delay = 0, rest = 0): () => void {
  let isQueued = false;
  let earliest = 0;
  return () => {
    if (isQueued) return;
    isQueued = true;
    const pause = Math.max(delay, earliest - performance.now());
    // Not as the task itself: when the extension goes, Firefox reports a task whose promise nobody waits for as an error.
    void scheduler
      .postTask(() => {}, { delay: pause })
      .then(() => {
        isQueued = false;
        earliest = performance.now() + rest;
        if (!signal.aborted) task();
      });
  };
}
