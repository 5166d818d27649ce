/**
 * The least of some times. Other programs on the machine only ever add to a time, so the least says most about the program itself.
 */
export const best = (times: readonly number[]): number => Math.min(...times);

/**
 * Prints a figure beside its bound. A figure over the bound, or one that is missing or not above zero, makes the process end with 1.
 * @param what what was measured
 * @param figure in the unit of `most`
 * @param most the bound
 */
export function hold(what: string, figure: number | undefined, most: number, unit: 'ms' | '×' = 'ms'): void {
  const isHeld = figure !== undefined && figure > 0 && figure <= most;
  console.log(
    `${isHeld ? 'held  ' : 'BROKEN'}\t${figure?.toFixed(1) ?? '–'} ≤ ${most.toFixed(1)} ${unit}\t${what}`,
  );
  if (!isHeld) process.exitCode = 1;
}
