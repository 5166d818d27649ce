import type { Note, When } from '../../core/packs/schema/pack.ts';
import { MS_PER_DAY } from '../../core/time/units.ts';

/** The notes of one date or period. */
export interface TimelineEntry {
  when: When;
  /** Sorted by weight, the highest first. */
  notes: readonly Note[];
  /** The number of days between the previous entries and this one. */
  gap: number;
  /** Whether it is the date of the source. */
  isSource: boolean;
}

/** With more dates than this, entries are years, so that the timeline stays readable. */
const MAX_ENTRIES = 40;

/** The dates of notes in chronological order, with the date of the source even if no note has it. */
export function layOutTimeline(notes: readonly Note[], source: When): readonly TimelineEntry[] {
  const exact = groupByDate(notes, source, (when) => when);
  const groups = exact.size > MAX_ENTRIES ? groupByDate(notes, source, yearOf) : exact;
  const sourceKey = whenKey(groups === exact ? source : yearOf(source));
  const inOrder = [...groups].sort(
    ([, { when: a }], [, { when: b }]) => compare(a.start, b.start) || compare(endOf(a), endOf(b)),
  );
  let coveredUntil = inOrder[0]?.[1].when.start ?? '';
  return inOrder.map(([key, { when, notes }]) => {
    const gap = Math.max(0, daysBetween(coveredUntil, when.start));
    const end = endOf(when);
    if (end > coveredUntil) coveredUntil = end;
    return {
      when,
      notes: notes.sort((a, b) => b.weight - a.weight),
      gap,
      isSource: key === sourceKey,
    };
  });
}

function groupByDate(notes: readonly Note[], source: When, dateOf: (when: When) => When) {
  const first = dateOf(source);
  const groups = new Map<string, { when: When; notes: Note[] }>([
    [whenKey(first), { when: first, notes: [] }],
  ]);
  for (const note of notes) {
    const when = dateOf(note.when);
    const key = whenKey(when);
    const group = groups.get(key) ?? { when, notes: [] };
    group.notes.push(note);
    groups.set(key, group);
  }
  return groups;
}

/** Equal for dates that are displayed alike. */
export const whenKey = ({ start, end = '', precision, basis }: When): string =>
  [start, end, precision, basis].join(' ');

/** The year of a date. Years always count as stated, because a year combines dates that are stated and inferred. */
const yearOf = ({ start }: When): When => ({
  start: `${start.slice(0, 4)}-01-01`,
  precision: 'year',
  basis: 'stated',
});

/** The first day after a date or period, as YYYY-MM-DD. */
function endOf({ start, end = start, precision }: When): string {
  const date = new Date(end);
  // Not with `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
  if (precision === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1, 0, 1);
  else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1, 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

const daysBetween = (start: string, end: string) =>
  Math.round((new Date(end).getTime() - new Date(start).getTime()) / MS_PER_DAY);
