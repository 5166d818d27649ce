import * as v from 'valibot';

/**
 * A union of two schemas in which a look at the value decides which one applies. Valibot's `union` tries both, and cannot tell in
 * which of them a problem lies.
 * @param isFirst whether a value is meant for the first schema
 */
export function either<A extends v.GenericSchema, B extends v.GenericSchema>(
  isFirst: (input: unknown) => boolean,
  first: A,
  second: B,
): v.UnionSchema<[A, B], undefined> {
  return {
    ...v.union([first, second]),
    '~run': (dataset, config) => (isFirst(dataset.value) ? first : second)['~run'](dataset, config),
  };
}

/** A union of a short form, which is a string, and an object or list. */
export const textOr = <A extends v.GenericSchema, B extends v.GenericSchema>(text: A, other: B) =>
  either((input) => typeof input !== 'object' || input === null, text, other);
