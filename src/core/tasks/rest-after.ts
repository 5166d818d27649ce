/** Work takes at most one part of this many of the time. */
const REST_RATIO = 40;
/** In milliseconds: what changes is out of date for so long at most. */
const MAX_REST = 100;

/**
 * How long to rest after work that a page asks for again and again, as one does that changes without end. After a small
 * change, this is less than a frame.
 * @param duration how long the work took, in milliseconds
 * @returns milliseconds
 */
export const restAfter = (duration: number): number => Math.min(MAX_REST, duration * REST_RATIO);
