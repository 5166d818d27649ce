import type { PackFile } from '../schema/pack-schema.ts';

/** Removes the entities, speakers, relations and references of a pack that no note needs any more. */
export function withoutUnused({ entities, speakers = [], relations = [], ...file }: PackFile): PackFile {
  const noteIds = new Set(file.notes.map(({ id }) => id));
  const named = new Set(file.notes.flatMap(({ entities }) => entities));
  const speaking = new Set(file.notes.flatMap(({ speaker, via }) => [speaker, via]));
  const keptSpeakers = speakers.filter(({ id, kind }) => speaking.has(id) || kind === 'source');
  const parties = new Set([...named, ...(file.others ?? []).map(({ id }) => id)]);
  const keptRelations = relations
    .filter(({ from, to }) => parties.has(from) && parties.has(to))
    .map((relation) => ({ ...relation, notes: relation.notes?.filter((id) => noteIds.has(id)) }));
  return {
    ...file,
    entities: entities.filter(({ id }) => named.has(id)),
    notes: file.notes.map((note) =>
      note.answers ? { ...note, answers: note.answers.filter((id) => noteIds.has(id)) } : note,
    ),
    ...(keptSpeakers.length > 0 && { speakers: keptSpeakers }),
    ...(keptRelations.length > 0 && { relations: keptRelations }),
  };
}
