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

/** The lines of one site. */
interface SiteLines {
  host: string;
  lines: readonly TableLine[];
  /** The index of the first. */
  start: number;
}

/** Splits lines by their site, because a heading counts for all the rows after it that share its part of the table. */
export function linesBySite(lines: readonly TableLine[]): SiteLines[] {
  const sites: (SiteLines & { lines: TableLine[] })[] = [];
  for (const [start, line] of lines.entries()) {
    const host = line.type === 'group' ? line.host : line.row.host;
    const last = sites.at(-1);
    if (last?.host === host) last.lines.push(line);
    else sites.push({ host, lines: [line], start });
  }
  return sites;
}

/** The key of the row that takes the place of another when that is removed: the next one, or the last of those before. */
export function keyOfNeighbour(lines: readonly TableLine[], index: number): string | undefined {
  const isRow = ({ type }: TableLine) => type === 'row';
  return (lines.slice(index + 1).find(isRow) ?? lines.slice(0, index).findLast(isRow))?.key;
}
