import type { Language } from '../../core/shared/language.ts';
import { plural } from './plural.ts';

/** What the toolbar button says of the page in its tooltip. */
export interface ToolbarStrings {
  mentions: (count: number) => string;
  off: string;
}

export const toolbarStrings: Record<Language, ToolbarStrings> = {
  en: {
    mentions: plural('en', {
      zero: 'Context Notes: nothing found on this page',
      one: 'Context Notes: 1 mention on this page',
      other: 'Context Notes: {n} mentions on this page',
    }),
    off: 'Context Notes: off on this page',
  },
  de: {
    mentions: plural('de', {
      zero: 'Context Notes: nichts auf dieser Seite gefunden',
      one: 'Context Notes: 1 Erwähnung auf dieser Seite',
      other: 'Context Notes: {n} Erwähnungen auf dieser Seite',
    }),
    off: 'Context Notes: auf dieser Seite aus',
  },
};
