import { isSettingsKey, parsePart, type StoredItems } from '../core/stored-settings.ts';

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

/** Parses settings as they lie in storage, by key; there may be ten thousand. */
export async function parseInSlices(items: StoredItems): Promise<Map<string, ReturnType<typeof parsePart>>> {
  const parts = new Map<string, ReturnType<typeof parsePart>>();
  function* steps() {
    for (const key in items) {
      if (isSettingsKey(key)) parts.set(key, parsePart(key, items[key]));
      yield;
    }
  }
  await inSlices(steps());
  return parts;
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
