import { plural } from '../../formats/plural.ts';
import type { ToolbarStrings } from '../toolbar.ts';

export const strings: ToolbarStrings = {
  mentions: plural('de', {
    none: 'Context Notes: nichts auf dieser Seite gefunden',
    one: 'Context Notes: 1 Erwähnung auf dieser Seite',
    other: 'Context Notes: {n} Erwähnungen auf dieser Seite',
  }),
  off: 'Context Notes: auf dieser Seite aus',
  unknown: 'Context Notes: Einstellungen nicht lesbar, daher wird nichts markiert',
};
