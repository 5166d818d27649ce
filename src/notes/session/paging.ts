import type { Note } from '../../core/packs/schema/pack.ts';
import type { EntityGroup, NoteThread } from './group-notes.ts';

/**
 * The list grows by pages instead of showing only the rows in sight, as long lists in the options do: notes are read. The browser's search
 * finds text in all that has been shown, a screen reader goes through it as through any list, a selection may span notes, and printing
 * needs all of them anyway. Of 50,000 notes, no task of a search takes over 20 ms with a hundred in the document.
 */

/** Which notes are in the document, by their indexes in the list: from `from` up to, but not including, `to`. */
export interface PageRange {
  from: number;
  to: number;
}

/** How many notes are in the document at first, and how many each "Show more" adds. */
export const PAGE_SIZE = 100;

export const FIRST_PAGE: PageRange = { from: 0, to: PAGE_SIZE };

/** The page that contains an index of the list. */
export function pageAround(place: number): PageRange {
  const from = Math.floor(place / PAGE_SIZE) * PAGE_SIZE;
  return { from, to: from + PAGE_SIZE };
}

/**
 * Adapts a range to a changed list: it begins at the first of its notes that still exists, and has the same length.
 * @param before the list that the range is of
 * @param after the list now
 */
export function rangeAfter(
  { from, to }: PageRange,
  before: readonly Note[],
  after: readonly Note[],
): PageRange {
  if (from === 0) return { from, to };
  const places = new Map(after.map(({ id }, place) => [id, place]));
  const first = before.slice(from, to).find(({ id }) => places.has(id));
  const start = places.get(first?.id ?? '');
  return start === undefined ? FIRST_PAGE : { from: start, to: start + to - from };
}

const threadsOf = (groups: readonly EntityGroup[]) =>
  groups.flatMap(({ topics }) => topics.flatMap(({ threads }) => threads));

/** The notes of groups, in the order in which they are shown. */
export const notesOfGroups = (groups: readonly EntityGroup[]): readonly Note[] =>
  threadsOf(groups).flatMap(({ statements, answers }) => [...statements, ...answers]);

/** The index after the last note that `sliceGroups` shows of a range. */
export function shownEnd(groups: readonly EntityGroup[], { to }: PageRange): number {
  let end = 0;
  for (const { statements, answers } of threadsOf(groups)) {
    if (end >= to) break;
    end += statements.length + answers.length;
  }
  return end;
}

/** The part of groups within a range. A thread that is partly in the range is kept whole. */
export function sliceGroups(groups: readonly EntityGroup[], { from, to }: PageRange): readonly EntityGroup[] {
  let place = 0;
  const isWithin = ({ statements, answers }: NoteThread) => {
    const first = place;
    place += statements.length + answers.length;
    return first < to && place > from;
  };
  return groups.flatMap((group) => {
    if (place >= to) return [];
    if (place + group.count <= from) {
      place += group.count;
      return [];
    }
    const topics = group.topics.flatMap(({ topic, threads }) => {
      const within = threads.filter(isWithin);
      return within.length > 0 ? [{ topic, threads: within }] : [];
    });
    return topics.length > 0 ? [{ ...group, topics }] : [];
  });
}
