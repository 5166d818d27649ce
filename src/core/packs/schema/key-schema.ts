import * as v from 'valibot';

/**
 * A key of an entity or a note (see `qualified-keys.ts`) or an alias, from a message or from storage. Valid ones are shorter than the
 * limit: ids have at most 64 characters, names 120.
 */
export const KeySchema = v.pipe(v.string(), v.maxLength(200));
