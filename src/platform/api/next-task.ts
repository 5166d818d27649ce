/** Resolves in a new task, after more urgent work of the document. Background tabs throttle timers, but not this. */
export const nextTask = (): Promise<unknown> => scheduler.postTask(() => {});
