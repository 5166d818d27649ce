/** Resolves in a new task, once the document has nothing more urgent to do. Background tabs throttle timers, but not this. */
export const nextTask = (): Promise<unknown> => scheduler.postTask(() => {});
