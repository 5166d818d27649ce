import type { Difference } from '../../core/settings/entries/settings-merge.ts';

const KINDS = ['added', 'changed', 'removed'] as const;

/**
 * @param texts formats the number of entries of each kind
 * @param none the text for no difference
 * @returns a function that lists how many entries differ: "2 new, 1 removed"
 */
export function differenceText(
  texts: Record<keyof Difference, (count: number) => string>,
  none: string,
): (difference: Difference) => string {
  return (difference) =>
    KINDS.filter((kind) => difference[kind] > 0)
      .map((kind) => texts[kind](difference[kind]))
      .join(', ') || none;
}
