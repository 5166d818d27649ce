import type { Note } from '../../core/packs/schema/pack.ts';
import type { EntityGroup, Exchange } from './group-notes.ts';

/** Which of the notes are in the document, by their places in the list: from `from` on, and before `to`. */
export interface Range {
  from: number;
  to: number;
}

/** How many notes are in the document at first, and how many come with each "Show more". */
export const PAGE_SIZE = 100;

export const FIRST_PAGE: Range = { from: 0, to: PAGE_SIZE };

/** The page that holds a place in the list. */
export function pageAround(place: number): Range {
  const from = Math.floor(place / PAGE_SIZE) * PAGE_SIZE;
  return { from, to: from + PAGE_SIZE };
}

/**
 * The range that shows as many notes as before, from the first of them on that is still there.
 * @param before the list that `range` is of
 * @param after the list as it is now
 */
export function rangeAfter({ from, to }: Range, before: readonly Note[], after: readonly Note[]): Range {
  if (from === 0) return { from, to };
  const places = new Map(after.map(({ id }, place) => [id, place]));
  const first = before.slice(from, to).find(({ id }) => places.has(id));
  const start = places.get(first?.id ?? '');
  return start === undefined ? FIRST_PAGE : { from: start, to: start + to - from };
}

/** The notes of groups, in the order in which they are shown. */
export const notesOfGroups = (groups: readonly EntityGroup[]): readonly Note[] =>
  groups.flatMap(({ topics }) =>
    topics.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ statements, answers }) => [...statements, ...answers]),
    ),
  );

/** The part of groups within a range. Statements and their answers stay together, where the first of them is. */
export function sliceGroups(groups: readonly EntityGroup[], { from, to }: Range): readonly EntityGroup[] {
  let place = 0;
  const isWithin = ({ statements, answers }: Exchange) => {
    const first = place;
    place += statements.length + answers.length;
    // One that began on the page before ends on this one too.
    return first < to && place > from;
  };
  return groups.flatMap((group) => {
    if (place >= to) return [];
    if (place + group.count <= from) {
      place += group.count;
      return [];
    }
    const topics = group.topics.flatMap(({ topic, exchanges }) => {
      const within = exchanges.filter(isWithin);
      return within.length > 0 ? [{ topic, exchanges: within }] : [];
    });
    return topics.length > 0 ? [{ ...group, topics }] : [];
  });
}
