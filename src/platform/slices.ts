/** How long a slice of work may take, in milliseconds. */
const SLICE = 8;

/** Does work whose steps are small, and lets the page live in between. */
export async function inSlices(steps: Iterable<void>): Promise<void> {
  let end = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
}

/** Unlike a timer, a message is not held back in tabs in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
