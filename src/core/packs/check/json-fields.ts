/** Reads fields of parsed JSON that has not been validated. A field of another type than expected counts as missing. */

/** The field itself; `undefined` where there is none, or `data` is no object. */
export const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? Reflect.get(data, name)
    : undefined;

/** The field if it is a string. */
export function textOf(data: unknown, name: string): string | undefined {
  const text = fieldOf(data, name);
  return typeof text === 'string' ? text : undefined;
}

/** The field if it is a list, otherwise an empty list. */
export function listOf(data: unknown, name: string): readonly unknown[] {
  const items = fieldOf(data, name);
  return Array.isArray(items) ? items : [];
}
