import type { PackProblem, PackReason } from '../check/pack-problem.ts';
import { localised } from '../schema/localised.ts';
import type { PackFile, Status } from '../schema/pack-schema.ts';

/** The id of the pack that holds the reader's own notes. */
export const OWN_PACK_ID = 'my-notes';

/** A note as its form shows it. What is left empty is `''`. */
export interface OwnNoteFields {
  /** The name to mark. */
  name: string;
  /** Other spellings of the name. They are shared by all notes about it. */
  aliases: readonly string[];
  text: string;
  status: Status;
  /** Who says it; without one, the reader does. */
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

/** What is wrong with a note, by the field of its form. */
export type OwnNoteProblems = { readonly [K in keyof OwnNoteFields]?: PackReason };

type FileText = PackFile['title'];
type FileNote = PackFile['notes'][number];

/** The notes of a file, the newest first. A file that others have made may hold more about each than the form shows. */
export function ownNotesIn(file: PackFile, language: string): OwnNote[] {
  const textOf = (text: FileText | undefined) => textIn(text, language);
  return file.notes
    .map((note): OwnNote => {
      const entity = file.entities.find(({ id }) => id === note.entities[0]);
      const name = textOf(entity?.name);
      const spellings = (entity?.aliases ?? []).map((alias) =>
        typeof alias === 'string' ? alias : alias.text,
      );
      return {
        id: note.id,
        name,
        aliases: spellings.filter((spelling) => spelling !== name),
        text: textOf(note.text),
        status: note.status ?? 'fact',
        speaker: textOf(file.speakers?.find(({ id }) => id === note.speaker)?.name),
        when: dateIn(note.when),
        link: note.link ?? '',
      };
    })
    .reverse();
}

/** A text of a file in a language, or else in its first. */
export const textIn = (text: FileText | undefined, language: string): string =>
  typeof text === 'string' ? text : text === undefined ? '' : localised(text, language);

const LENGTH_OF = { year: 4, month: 7, day: 10 };

/** A date as text. Of a period, its first day. */
function dateIn(when: FileNote['when']): string {
  if (when === undefined || typeof when === 'string') return when ?? '';
  return when.start.slice(0, LENGTH_OF[when.precision]);
}

/** The field of the form that each problem of the pack is about; that of the text for what no field shows. */
export function problemsByField(problems: readonly Pick<PackProblem, 'keys' | 'reason'>[]): OwnNoteProblems {
  const byField: { -readonly [K in keyof OwnNoteProblems]: OwnNoteProblems[K] } = {};
  for (const { keys, reason } of problems) byField[fieldOf(keys)] ??= reason;
  return byField;
}

function fieldOf([list, , field, item]: PackProblem['keys']): keyof OwnNoteFields {
  if (list === 'speakers') return 'speaker';
  // The first spelling is the name itself.
  if (list === 'entities') return field === 'aliases' && item !== 0 ? 'aliases' : 'name';
  return field === 'when' || field === 'link' ? field : 'text';
}
