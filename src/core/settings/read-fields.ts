import * as v from 'valibot';

/** Whether a value is a plain object, and not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** Makes a schema of objects reject lists, which Valibot accepts as objects without fields. */
export const objectOnly = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), 'object'),
    schema,
  );

/**
 * Reads each field of a stored object on its own. Of a list or record with invalid items, the valid items are kept.
 * @returns the valid fields, and the names of those that are at least partly invalid
 */
export function readFields<E extends v.ObjectEntries>(
  schema: v.ObjectSchema<E, undefined>,
  stored: Readonly<Record<string, unknown>>,
): { fields: v.InferOutput<v.ObjectSchema<E, undefined>>; unreadable: string[] } {
  const whole = v.safeParse(schema, stored);
  if (whole.success) return { fields: whole.output, unreadable: [] };
  const unreadable: string[] = [];
  const valid: [string, unknown][] = [];
  for (const [name, field] of Object.entries(schema.entries)) {
    const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
    if (value === undefined) continue;
    const fieldSchema = v.object({ [name]: field });
    const isValid = (part: unknown) => v.is(fieldSchema, { [name]: part });
    if (!isValid(value)) unreadable.push(name);
    const kept = isValid(value) ? value : validItems(value, isValid);
    if (kept !== undefined && isValid(kept)) valid.push([name, kept]);
  }
  return { fields: v.parse(schema, Object.fromEntries(valid)), unreadable };
}

function validItems(value: unknown, isValid: (part: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.filter((item) => isValid([item]));
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => isValid({ [key]: item })));
}
