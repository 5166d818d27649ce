/** Runs `task` once for all calls made in the same task, in a task of its own, unless `signal` has aborted by then. */
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
