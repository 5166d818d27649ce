import * as v from 'valibot';

/**
 * The key of an entity or a note, see `qualified-keys.ts`, or an alias, from a message or from storage. All of them are shorter: ids have
 * 64 characters at most, names 120.
 */
export const KeySchema = v.pipe(v.string(), v.maxLength(200));
