import { orUndefined } from './promises.ts';

/** Runs tasks of one key one after another. Those of different keys do not wait for each other. */
export class Turns<Key> {
  /** The last task of each key, while it is under way. Never rejects. */
  readonly #last = new Map<Key, Promise<unknown>>();

  /** @returns what the task returns. If it fails, its own caller gets the error, and the next task runs nevertheless. */
  take<T>(key: Key, task: () => T | Promise<T>): Promise<T> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(task);
    const settled = orUndefined(result).then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    this.#last.set(key, settled);
    return result;
  }
}

/** Returns a function that runs tasks one after another, as `Turns` does for one key. */
export function inTurn(): <T>(task: () => T | Promise<T>) => Promise<T> {
  const turns = new Turns<undefined>();
  return (task) => turns.take(undefined, task);
}
