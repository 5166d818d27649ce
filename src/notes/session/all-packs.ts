import { entitiesByKey, type MergedEntity, mergeEntities } from '../../core/names/merge-entities.ts';
import { namesOf } from '../../core/names/pack-names.ts';
import { qualifiedKey } from '../../core/packs/qualified-keys.ts';
import { qualifyPack } from '../../core/packs/qualify-pack.ts';
import type { Note, Pack, Speaker } from '../../core/packs/schema/pack.ts';
import { fold } from '../../core/text/fold.ts';
import { type Collection, type Contents, collect } from './collection.ts';

/**
 * Merges the notes of several packs. A name that several packs know is listed once, as on web pages. So are speakers of the same
 * name and kind, but never two sources. Topics and relations are left out, because they are those of a single pack.
 * @param bundled the id of the bundled pack, whose keys are not qualified by its id
 */
export function allPacks(packs: readonly Pack[], bundled: string): Collection {
  const qualified = packs.map((pack) => (pack.id === bundled ? pack : qualifyPack(pack)));
  const names = entitiesByKey(mergeEntities(qualified.map((pack) => namesOf(pack, ''))));
  const entityId = (key: string) => names.get(key)?.id ?? key;
  const entities = qualified.flatMap((pack) => pack.entities);
  const summaries = new Map(entities.map(({ id, summary }) => [id, summary]));
  const { speakers, speakerId } = mergeSpeakers(packs);
  const packOfNote = new Map<Note, Pack>();
  const notes = qualified.flatMap((pack, at) =>
    pack.notes.map((note) => {
      const merged: Note = {
        ...note,
        entities: [...new Set(note.entities.map(entityId))],
        speaker: speakerId(pack, note.speaker),
        via: note.via === undefined ? undefined : speakerId(pack, note.via),
        topics: [],
      };
      const original = packs[at];
      if (original) packOfNote.set(merged, original);
      return merged;
    }),
  );
  const contents: Contents = {
    entities: entities.flatMap((entity) =>
      entityId(entity.id) === entity.id
        ? [{ ...entity, summary: entity.summary ?? summaryOf(names, entity.id, summaries) }]
        : [],
    ),
    others: [],
    notes,
    speakers,
    topics: [],
    relations: [],
    languages: [...new Set(packs.flatMap(({ languages }) => languages))],
  };
  return collect(contents, packs, (note) => packOfNote.get(note), entityId);
}

/** The summary of a name in the first pack that has one. */
const summaryOf = (
  names: ReadonlyMap<string, MergedEntity>,
  id: string,
  summaries: ReadonlyMap<string, Pack['entities'][number]['summary']>,
) =>
  names
    .get(id)
    ?.members.map((member) => summaries.get(member.id))
    .find((summary) => summary !== undefined);

function mergeSpeakers(packs: readonly Pack[]) {
  const merged = new Map<string, Speaker>();
  const ids = new Map<string, string>();
  for (const pack of packs)
    for (const speaker of pack.speakers) {
      const key = qualifiedKey(pack.id, speaker.id);
      const [name = ''] = Object.values(speaker.name);
      const sign = speaker.kind === 'source' ? key : `${speaker.kind} ${fold(name)}`;
      const known = merged.get(sign) ?? { ...speaker, id: key };
      merged.set(sign, known);
      ids.set(key, known.id);
    }
  return {
    speakers: [...merged.values()],
    speakerId: (pack: Pack, id: string) => ids.get(qualifiedKey(pack.id, id)) ?? qualifiedKey(pack.id, id),
  };
}
