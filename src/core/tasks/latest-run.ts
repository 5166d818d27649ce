/**
 * Returns a function that runs `task`, one run at a time. Calls made during a run share one more run after it, so that no
 * queue grows. The returned promise settles with a run that began after the call.
 */
export function latestRun(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    next = undefined;
    running = task().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    // A run that fails has told whoever asked for it.
    next ??= running?.then(run, run);
    return next ?? run();
  };
}
