/** Whether two values are equal as JSON. Ignores the order of keys, which browsers change in stored objects. */
export const isSameJson = (one: unknown, other: unknown): boolean => sortedJson(one) === sortedJson(other);

/** A value as JSON, with the keys of each object in order. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
