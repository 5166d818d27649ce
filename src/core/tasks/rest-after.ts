/** A rest lasts this many times as long as the work before it, up to `MAX_REST`. */
const REST_RATIO = 40;
/** The longest rest, in milliseconds. Marks are out of date for no longer. */
const MAX_REST = 100;

/**
 * How long to rest after work that a page causes again and again, such as a page that changes all the time. After little work, the rest
 * is shorter than a frame.
 * @param duration how long the work took, in milliseconds
 * @returns milliseconds
 */
export const restAfter = (duration: number): number => Math.min(MAX_REST, duration * REST_RATIO);
