/** Returns a function that queues `task`. Calls made before it has run are merged. It never runs after `signal` aborts. */
export function coalesce(task: () => void, signal: AbortSignal): () => void {
  let isQueued = false;
  return () => {
    if (isQueued) return;
    isQueued = true;
    void scheduler.postTask(() => {
      isQueued = false;
      if (!signal.aborted) task();
    });
  };
}
