/** A new task as soon as the document has nothing more urgent to do. Unlike a timer, it is not held back in tabs in the background. */
export const nextTask = (): Promise<unknown> => scheduler.postTask(() => {});
