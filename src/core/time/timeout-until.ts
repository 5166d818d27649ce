/** The longest delay that `setTimeout` supports, in milliseconds. A longer one would overflow and fire at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * The delay for `setTimeout` until a moment, in milliseconds. It is too short for a moment more than 24 days away, so the callback must
 * check whether the moment has come.
 * @param moment in milliseconds since the epoch
 */
export const timeoutUntil = (moment: number): number => Math.min(moment - Date.now(), MAX_TIMEOUT);
