/** FNV-1a: a hash of 32 bits, computed one UTF-16 unit at a time. */

/** The hash of an empty text. */
export const HASH_SEED = 0x811c9dc5;

/** The hash after one more unit, as a signed number. */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a text, as an unsigned number. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at));
  return hash >>> 0;
}
