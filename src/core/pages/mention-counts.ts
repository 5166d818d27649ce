/** Numbers of mentions in a page or frame, by entity id. Entities without mentions are absent. */
export type MentionCounts = Readonly<Record<string, number>>;

/** The number of mentions of all entities. */
export function totalCount(counts: MentionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Counts items by entity. */
export function countEntities(items: Iterable<{ entity: string }>): MentionCounts {
  const counts = new Map<string, number>();
  for (const { entity } of items) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Adds up the counts of several frames. */
export function addCounts(all: Iterable<MentionCounts>): MentionCounts {
  const sum = new Map<string, number>();
  for (const counts of all) {
    for (const [entity, count] of Object.entries(counts)) sum.set(entity, (sum.get(entity) ?? 0) + count);
  }
  return Object.fromEntries(sum);
}
