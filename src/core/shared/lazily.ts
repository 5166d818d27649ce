/** A function that returns what `create` returns, but calls it only once, when the value is first needed. */
export function lazily<T extends object>(create: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= create();
    return value;
  };
}
