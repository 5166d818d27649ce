/**
 * Returns a function that queues `task`. Calls made before it has run are merged. It never runs after `signal` aborts.
 * @param delay how long after the first call the task runs at the earliest, in milliseconds
 */
export function coalesce(task: () => void, signal: AbortSignal, delay = 0): () => void {
  let isQueued = false;
  return () => {
    if (isQueued) return;
    isQueued = true;
    void scheduler.postTask(
      () => {
        isQueued = false;
        if (!signal.aborted) task();
      },
      { delay },
    );
  };
}
