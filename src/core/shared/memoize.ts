interface Cache<Key, Value> {
  get(key: Key): { value: Value } | undefined;
  set(key: Key, value: { value: Value }): unknown;
}

/** Returns a function like `compute` that computes the value of each key only once. */
export const memoize = <Key, Value>(compute: (key: Key) => Value): ((key: Key) => Value) =>
  cached(new Map(), compute);

/** Like `memoize` for objects, whose values are kept as long as the objects are. */
export const memoizeWeakly = <Key extends object, Value>(
  compute: (key: Key) => Value,
): ((key: Key) => Value) => cached(new WeakMap(), compute);

function cached<Key, Value>(values: Cache<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = values.get(key) ?? { value: compute(key) };
    values.set(key, known);
    return known.value;
  };
}
