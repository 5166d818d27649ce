/** FNV-1a, a hash of 32 bits that is computed a UTF-16 unit at a time. */
export const HASH_SEED = 0x811c9dc5;

/** @returns the hash after one more unit, as a signed number */
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** @returns the hash of a text, from 0 on */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at));
  return hash >>> 0;
}
