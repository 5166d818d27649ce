import type { PackProblem, PackReason } from '../check/pack-problem.ts';
import { localised } from '../schema/localised.ts';
import type { PackFile, Status } from '../schema/pack-schema.ts';

/** The fields of the form for a note. An empty field is `''`. */
export interface OwnNoteFields {
  /** The name to mark. */
  name: string;
  /** Other spellings of the name. All notes about the name have the same. */
  aliases: readonly string[];
  text: string;
  status: Status;
  /** Who says it; empty for the reader. */
  speaker: string;
  /** `2026`, `2026-11` or `2026-11-30`. */
  when: string;
  /** An http(s) address. */
  link: string;
}

/** A note of the reader's own pack. */
export interface OwnNote extends OwnNoteFields {
  id: string;
}

/** The problem of each field of the form, if it has one. */
export type OwnNoteProblems = { readonly [K in keyof OwnNoteFields]?: PackReason };

type FileText = PackFile['title'];
type FileNote = PackFile['notes'][number];

/** The notes of a file, the newest first. In a file from elsewhere, a note may have more details than the form shows. */
export function ownNotesIn(file: PackFile, language: string): OwnNote[] {
  const textOf = (text: FileText | undefined) => textIn(text, language);
  const entities = new Map(file.entities.map((entity) => [entity.id, entity]));
  const speakers = new Map(file.speakers?.map((speaker) => [speaker.id, speaker]));
  return file.notes
    .map((note): OwnNote => {
      const entity = entities.get(note.entities[0] ?? '');
      const name = textOf(entity?.name);
      const spellings = (entity?.aliases ?? []).map(textOfAlias);
      return {
        id: note.id,
        name,
        aliases: spellings.filter((spelling) => spelling !== name),
        text: textOf(note.text),
        status: note.status ?? 'fact',
        speaker: textOf(speakers.get(note.speaker ?? '')?.name),
        when: dateIn(note.when),
        link: note.link ?? '',
      };
    })
    .reverse();
}

/** The spelling of an alias, in its short or long form. */
export const textOfAlias = (alias: NonNullable<PackFile['entities'][number]['aliases']>[number]): string =>
  typeof alias === 'string' ? alias : alias.text;

/** A text of a file in a language or, where it is missing, in its first language. */
export const textIn = (text: FileText | undefined, language: string): string =>
  typeof text === 'string' ? text : text === undefined ? '' : localised(text, language);

const LENGTH_OF = { year: 4, month: 7, day: 10 };

/** A date as text; `''` for none. For a period, its start. */
export function dateIn(when: FileNote['when']): string {
  if (when === undefined || typeof when === 'string') return when ?? '';
  return when.start.slice(0, LENGTH_OF[when.precision]);
}

/** The first problem of each field. A problem of something that the form does not show belongs to the field `text`. */
export function problemsByField(problems: readonly Pick<PackProblem, 'keys' | 'reason'>[]): OwnNoteProblems {
  const byField: { -readonly [K in keyof OwnNoteProblems]: OwnNoteProblems[K] } = {};
  for (const { keys, reason } of problems) byField[fieldOf(keys)] ??= reason;
  return byField;
}

function fieldOf([list, , field, item]: PackProblem['keys']): keyof OwnNoteFields {
  if (list === 'speakers') return 'speaker';
  // The first alias is the name itself.
  if (list === 'entities') return field === 'aliases' && item !== 0 ? 'aliases' : 'name';
  return field === 'when' || field === 'link' ? field : 'text';
}
