/** The median, without figures that were not measured; `undefined` where there is none. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
  const upper = known[known.length >> 1];
  const lower = known[(known.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The median of at least one figure. @throws when there is none */
export function requiredMedian(figures: readonly number[]): number {
  const found = median(figures);
  if (found === undefined) throw new Error('There is no figure.');
  return found;
}

/** The median distance of figures from their median. A smaller difference may be chance. */
export function noise(figures: readonly number[]): number | undefined {
  const middle = median(figures);
  return middle === undefined ? undefined : median(figures.map((figure) => Math.abs(figure - middle)));
}

/** The median difference between the figures of each round. @param base the figures to compare with, by round */
export const medianOver = (figures: readonly number[], base: readonly number[]): number | undefined =>
  median(figures.map((figure, round) => figure - (base[round] ?? Number.NaN)));

/** The greatest figure; `undefined` where none was measured. */
export function greatest(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
