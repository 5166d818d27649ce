import type { PartResult } from './result.ts';

/** How a part was measured. Each has its own, because a run may leave out others. */
export interface Run {
  browser: string | undefined;
  /** `2026-11-30` */
  date: string;
  rounds: number;
  quick: boolean;
  pages: 'made up' | 'saved';
}

/** A part in `tests/bench/results.json`. */
export interface Result extends Run, PartResult {
  /** Its letter on the command line. */
  part: string;
  title: string;
}

/**
 * The parts that there are, in their order: as just measured, or else as measured before.
 * @param titles of all parts
 */
export function mergedResults(
  titles: readonly string[],
  earlier: readonly Result[],
  measured: readonly Result[],
): Result[] {
  return titles.flatMap((title) => [...measured, ...earlier].find((one) => one.title === title) ?? []);
}
