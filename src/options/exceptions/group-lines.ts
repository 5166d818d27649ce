import type { ExceptionRow } from '../session/exception-rows.ts';

/** A line of the table: an exception, or the heading of those of one site. */
export type TableLine =
  | { type: 'row'; key: string; row: ExceptionRow; isInGroup: boolean }
  | { type: 'group'; key: string; host: string; count: number };

/** Puts a heading above the exceptions of each site that has several. They have to be in the order of `rowsOf`. */
export function groupLines(rows: readonly ExceptionRow[]): TableLine[] {
  const lines: TableLine[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const host = rows[start]?.host ?? '';
    while (rows[end]?.host === host) end += 1;
    const isInGroup = end - start > 1;
    if (isInGroup) lines.push({ type: 'group', key: `group ${host}`, host, count: end - start });
    for (const row of rows.slice(start, end)) lines.push({ type: 'row', key: row.key, row, isInGroup });
  }
  return lines;
}
