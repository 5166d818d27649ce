import { isSameJson } from '../../shared/same-json.ts';
import type { PackFile } from '../schema/pack-schema.ts';
import { nextVersion, withoutNote } from './own-pack.ts';

/** The pack of own notes at three times; `undefined` where there was none. */
export interface OwnPackTimes {
  before: PackFile | undefined;
  after: PackFile | undefined;
  now: PackFile | undefined;
}

/**
 * Takes back what an action did to one note. What has changed in the pack since the action stays.
 * @param id of the note
 * @param today such as `2026-11-30`
 * @returns the next version of the pack, `none` if no note is left, or `changed` if the note itself has changed since
 */
export function takeBack(
  id: string,
  { before, after, now }: OwnPackTimes,
  today: string,
): PackFile | 'none' | 'changed' {
  const noteIn = (file: PackFile | undefined) => file?.notes.find((note) => note.id === id);
  if (!isSameJson(noteIn(now), noteIn(after))) return 'changed';
  if (!before || !noteIn(before)) return (now && withoutNote(now, id, today)) ?? 'none';
  const base: Partial<PackFile> = now ?? {};
  const speakers = listTakenBack(before.speakers, after?.speakers, base.speakers);
  const relations = listTakenBack(before.relations, after?.relations, base.relations);
  return nextVersion(
    {
      ...(now ?? before),
      entities: listTakenBack(before.entities, after?.entities, base.entities),
      notes: listTakenBack(before.notes, after?.notes, base.notes),
      speakers,
      relations,
    },
    today,
  );
}

/** The list as it is now, with the items of `before` that the action has changed or removed, unless they have changed since. */
function listTakenBack<T extends { id: string }>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  now: readonly T[] = [],
): T[] {
  const then = new Map(after.map((item) => [item.id, item]));
  const list = [...now];
  const placeOf = (id: string | undefined) => list.findIndex((item) => item.id === id);
  for (const [at, item] of before.entries()) {
    const changed = then.get(item.id);
    if (isSameJson(item, changed)) continue;
    const place = placeOf(item.id);
    if (!isSameJson(list[place], changed)) continue;
    if (place < 0) list.splice(placeOf(before[at - 1]?.id) + 1, 0, item);
    else list[place] = item;
  }
  return list;
}
