/** How many mentions of each entity a page or frame holds, by entity id; entities without mentions are left out. */
export type Counts = Readonly<Record<string, number>>;

/** All mentions, whatever the entity. */
export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Counts the items of a list by the entity they name. */
export function countEntities(items: Iterable<{ entity: string }>): Counts {
  const counts = new Map<string, number>();
  for (const { entity } of items) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The counts of several frames as one. */
export function addCounts(all: Iterable<Counts>): Counts {
  const sum = new Map<string, number>();
  for (const counts of all) {
    for (const [entity, count] of Object.entries(counts)) sum.set(entity, (sum.get(entity) ?? 0) + count);
  }
  return Object.fromEntries(sum);
}

/** The most mentions of one entity whose words the popup is told: more, nobody reads there. */
export const MOST_IN_WORDS = 200;
