import { inTurn } from '../../core/tasks/in-turn.ts';
import { localArea } from '../api/local-area.ts';

/** The next read of local storage, which collects keys while another one is pending. */
let next: { keys: Set<string>; items: Promise<Record<string, unknown>> } | undefined;
const readInTurn = inTurn();

/**
 * Reads local storage. Calls made while a read is pending share the next one, because every frame of every tab asks at
 * once when settings change. No call gets values read before it was made.
 */
export async function readBatched(keys: readonly string[]): Promise<Record<string, unknown>> {
  next ??= scheduleRead();
  for (const key of keys) next.keys.add(key);
  const items = await next.items;
  return Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]]));
}

function scheduleRead() {
  const keys = new Set<string>();
  const items = readInTurn(() => {
    next = undefined;
    return localArea.get([...keys]);
  });
  return { keys, items };
}
