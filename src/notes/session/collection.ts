import type { Note, Pack, Speaker } from '../../core/packs/schema/pack.ts';
import { pushTo } from '../../core/shared/push-to.ts';

/** The contents of a pack, or of several packs together. */
export type Contents = Pick<
  Pack,
  'entities' | 'others' | 'notes' | 'speakers' | 'topics' | 'relations' | 'languages'
>;

/** The contents of one or several packs, with lookups. */
export interface Collection extends Contents {
  /** The packs as they were read. */
  packs: readonly Pack[];
  packOf: (note: Note) => Pack | undefined;
  /** The id under which an entity is listed. @param key its key in any of its packs */
  entityId: (key: string) => string;
  note: (id: string) => Note | undefined;
  speaker: (id: string) => Speaker | undefined;
  /** The notes that answer this one. */
  answersTo: (id: string) => readonly Note[];
}

/** The collection of a single pack. */
export const collectionOf = (pack: Pack): Collection => collect(pack, [pack], () => pack);

/**
 * Adds lookups to contents.
 * @param packOf finds the pack of a note
 * @param entityId see `Collection`
 */
export function collect(
  contents: Contents,
  packs: readonly Pack[],
  packOf: Collection['packOf'],
  entityId: Collection['entityId'] = (key) => key,
): Collection {
  const { entities, others, notes, speakers, topics, relations, languages } = contents;
  const byId = new Map(notes.map((note) => [note.id, note]));
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const answers = new Map<string, Note[]>();
  for (const note of notes) for (const id of note.answers ?? []) pushTo(answers, id, note);
  return {
    entities,
    others,
    notes,
    speakers,
    topics,
    relations,
    languages,
    packs,
    packOf,
    entityId,
    note: (id) => byId.get(id),
    speaker: (id) => speakerOf.get(id),
    answersTo: (id) => answers.get(id) ?? [],
  };
}
