import * as v from 'valibot';

/**
 * A union of which the value tells by itself what it is meant to be. So all mistakes inside are found, and none is taken for
 * one in the other form.
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

/** A short form as text, or else an object or list. */
export const textOr = <A extends v.GenericSchema, B extends v.GenericSchema>(text: A, other: B) =>
  either((input) => typeof input !== 'object' || input === null, text, other);
