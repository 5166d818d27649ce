import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { type Bench, inTurn } from './bench.ts';
import { median, medianOver } from './figures.ts';

/** A figure without the extension, and with it. */
export interface Compared {
  /** The median without the extension. */
  alone: number | undefined;
  /** What the extension adds: the median of the differences in each round. */
  added: number | undefined;
  /** The median with the extension divided by that without. */
  ratio: number | undefined;
}

/**
 * Measures in a browser without the extension and in one with it, in alternation.
 * @param measure measures once and returns the figure
 */
export async function withAndWithout(
  bench: Bench,
  measure: (extension: ExtensionBrowser, isOurs: boolean) => Promise<number>,
): Promise<Compared> {
  const figures: Record<'none' | 'ours', number[]> = { none: [], ours: [] };
  for (let round = 0; round < bench.options.rounds; round++)
    for (const variant of inTurn(['none', 'ours'] as const, round))
      figures[variant].push(await measure(await bench.browser(variant), variant === 'ours'));
  const alone = median(figures.none);
  const ours = median(figures.ours);
  return {
    alone,
    added: medianOver(figures.ours, figures.none),
    ratio: alone === undefined || ours === undefined ? undefined : ours / alone,
  };
}
