import type { Bench } from './bench.ts';

/** The figures of something that was measured, by column. The name of a column ends with the unit. */
export interface Row {
  what: string;
  figures: Readonly<Record<string, number | undefined>>;
}

/** A figure and its bounds. */
export interface Goal {
  what: string;
  figure: number | undefined;
  unit: string;
  most?: number;
  least?: number;
}

export interface PartResult {
  /** What was measured, and how, in a sentence or two. */
  how: string;
  rows: readonly Row[];
  goals: readonly Goal[];
}

export interface Part {
  title: string;
  measure(bench: Bench): Promise<PartResult>;
}

const NAME_WIDTH = 36;

/** Prints a table's header. @returns a function that prints a row */
export function printTable(columns: readonly string[]): (row: Row) => void {
  const cell = (column: string, text: string) => text.padStart(Math.max(column.length, 7) + 2);
  console.log(`${''.padEnd(NAME_WIDTH)}${columns.map((column) => cell(column, column)).join('')}`);
  return ({ what, figures }) => {
    const cells = columns.map((column) => cell(column, format(figures[column])));
    console.log(`${what.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}${cells.join('')}`);
  };
}

/** Whether a goal was measured and reached. */
export const isReached = ({ figure, most, least }: Goal): boolean =>
  figure !== undefined &&
  figure <= (most ?? Number.POSITIVE_INFINITY) &&
  figure >= (least ?? Number.NEGATIVE_INFINITY);

/** Prints a goal. @returns whether it was measured and reached */
export function printGoal(goal: Goal): boolean {
  const { what, figure, unit, most, least } = goal;
  const bound = [most !== undefined && `≤ ${most}`, least !== undefined && `≥ ${least}`]
    .filter(Boolean)
    .join(', ');
  const word = figure === undefined ? 'not measured' : isReached(goal) ? 'reached' : 'not reached';
  console.log(`  ${word.padEnd(13)}${`${format(figure)} ${unit}`.padStart(12)}  ${bound} ${unit}  ${what}`);
  return isReached(goal);
}

function format(figure: number | undefined): string {
  if (figure === undefined || Number.isNaN(figure)) return '–';
  const digits = Math.abs(figure) >= 100 || Number.isInteger(figure) ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toFixed(digits).replace('-', '−');
}
