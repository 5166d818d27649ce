import { STORES } from '../../../src/platform/packs/pack-database.ts';

/** The database of packs in memory, as far as `src/platform/packs` uses it, without undoing what fails half-way. */

type Key = string | readonly (string | number)[];
/** All keys that begin with a pack's id. */
interface PackRange {
  range: string;
}
const keyOf = (key: Key) => JSON.stringify(key);
const isIn = ({ range }: PackRange, key: string) => key.startsWith(JSON.stringify([range]).slice(0, -1));

const idOf = (value: unknown) => String(Object(value).id);

class Store {
  readonly items = new Map<string, unknown>();
  /** How many values a cursor has read. */
  visited = 0;

  get = async (key: Key) => structuredClone(this.items.get(keyOf(key)));
  put = async (value: unknown, key: Key = idOf(value)) => {
    this.items.set(keyOf(key), structuredClone(value));
  };
  delete = async (wanted: Key | PackRange) => {
    for (const key of this.items.keys())
      if (typeof wanted === 'object' && 'range' in wanted ? isIn(wanted, key) : key === keyOf(wanted))
        this.items.delete(key);
  };
  async *iterate(range: PackRange) {
    for (const [key, value] of this.items)
      if (isIn(range, key)) {
        this.visited += 1;
        yield { value };
      }
  }
}

export function fakePackDatabase() {
  const stores = new Map<string, Store>(STORES.map((name) => [name, new Store()]));
  const storeOf = (name: string): Store => {
    const store = stores.get(name);
    if (!store) throw new Error(`There is no store ${name}`);
    return store;
  };
  Object.defineProperty(globalThis, 'IDBKeyRange', {
    configurable: true,
    value: { bound: ([pack]: [string]): PackRange => ({ range: pack }) },
  });
  return {
    storeOf,
    get: (name: string, key: Key) => storeOf(name).get(key),
    getAll: async (name: string) => structuredClone([...storeOf(name).items.values()]),
    transaction: (names: string | readonly string[]) => ({
      objectStore: storeOf,
      store: typeof names === 'string' ? storeOf(names) : undefined,
      done: Promise.resolve(),
    }),
  };
}
