/** The middle one of some figures; `undefined` of none. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1];
}

/** The median of what each figure is over the one of the same round. */
export const medianOver = (figures: readonly number[], base: readonly number[]): number | undefined =>
  median(figures.map((figure, round) => figure - (base[round] ?? Number.NaN)));

/** The greatest of some figures; `undefined` of none. */
export function greatest(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
