/** The middle one of some figures, between the two middle ones of an even number; `undefined` of none. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
  const upper = known[known.length >> 1];
  const lower = known[(known.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** How far figures of the same thing lie from their median, in the median: what is smaller may be chance. */
export function noise(figures: readonly number[]): number | undefined {
  const middle = median(figures);
  return middle === undefined ? undefined : median(figures.map((figure) => Math.abs(figure - middle)));
}

/** The median of what each figure is over the one of the same round. */
export const medianOver = (figures: readonly number[], base: readonly number[]): number | undefined =>
  median(figures.map((figure, round) => figure - (base[round] ?? Number.NaN)));

/** The greatest of some figures; `undefined` of none. */
export function greatest(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
