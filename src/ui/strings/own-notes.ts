import { byLanguage } from './by-language.ts';
import type { strings } from './en/own-notes.ts';

export type OwnNoteStrings = typeof strings;

export const ownNoteStrings = byLanguage(
  import.meta.glob<OwnNoteStrings>('./*/own-notes.ts', { eager: true, import: 'strings' }),
);
