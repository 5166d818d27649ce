import type { ExceptionRow } from '../session/exception-rows.ts';

/** A line of the table: an exception, or the heading above the exceptions of a site. */
export type TableLine =
  | { type: 'row'; key: string; row: ExceptionRow; isInGroup: boolean }
  | { type: 'group'; key: string; host: string; count: number };

/** Adds a heading for each site with several exceptions. @param rows in the order of `rowsOf` */
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

/** Groups lines by site. Each site gets a `tbody`, because a row heading applies to all following rows of its `tbody`. */
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

/** The key of the row that gets the focus when a row is removed: the next row, or else the previous one. */
export function keyOfNeighbour(lines: readonly TableLine[], index: number): string | undefined {
  const isRow = ({ type }: TableLine) => type === 'row';
  return (lines.slice(index + 1).find(isRow) ?? lines.slice(0, index).findLast(isRow))?.key;
}
