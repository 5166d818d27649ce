import { byLanguage } from './by-language.ts';
import type { strings } from './en/notes.ts';

export type NotesStrings = typeof strings;

export const notesStrings = byLanguage(
  import.meta.glob<NotesStrings>('./*/notes.ts', { eager: true, import: 'strings' }),
);
