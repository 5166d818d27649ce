import { isSettingsKey, parsePart, type StoredItems } from '../core/stored-settings.ts';

/** How long a slice of work may take, in milliseconds. */
const SLICE = 8;

/** Parses settings as they lie in storage, by key, and lets the page live in between: there may be ten thousand. */
export async function parseInSlices(items: StoredItems): Promise<Map<string, ReturnType<typeof parsePart>>> {
  const parts = new Map<string, ReturnType<typeof parsePart>>();
  let end = performance.now() + SLICE;
  for (const key in items) {
    if (!isSettingsKey(key)) continue;
    parts.set(key, parsePart(key, items[key]));
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
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
