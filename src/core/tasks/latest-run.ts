/**
 * Returns a function that runs `task`, one run at a time. Calls made during a run share one more run after it, so that no
 * queue grows. The returned promise settles with a run that began after the call.
 */
export function latestRun(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    const current = task().finally(() => {
      if (running === current) running = undefined;
    });
    running = current;
    return current;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => {
        // Whoever asked for that run was told.
      })
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
