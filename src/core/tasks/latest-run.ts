/**
 * Returns a function that runs `task`, one run at a time. All calls during a run share the next one, so that no queue grows. The
 * returned promise settles with a run that began after the call.
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
    // If a run fails, its own callers get the error. The next one starts nevertheless.
    next ??= running?.then(run, run);
    return next ?? run();
  };
}
