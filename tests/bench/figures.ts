/** The middle one of some numbers, the upper of two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/**
 * The least of some times: what else the machine does only ever adds to one, so it says most of the program itself.
 */
export const best = (times: readonly number[]): number => Math.min(...times);

/**
 * Prints a figure beside the most that it may be. One that is over it, or is none, has the process end with 1.
 * @param what what was measured
 * @param figure as measured, in the unit of `most`
 */
export function hold(what: string, figure: number, most: number, unit: 'ms' | '×' = 'ms'): void {
  const isHeld = figure > 0 && figure <= most;
  console.log(`${isHeld ? 'held  ' : 'BROKEN'}\t${figure.toFixed(1)} ≤ ${most.toFixed(1)} ${unit}\t${what}`);
  if (!isHeld) process.exitCode = 1;
}
