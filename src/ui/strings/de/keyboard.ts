import type { KeyboardStrings } from '../keyboard.ts';

export const strings: KeyboardStrings = {
  commands: {
    'next-mention': 'Zum nächsten markierten Namen springen und seine Karte öffnen',
    'previous-mention': 'Zum vorigen markierten Namen springen und seine Karte öffnen',
    'focus-card': 'Den Fokus in die offene Karte setzen',
  },
  close: 'Die Karte schließen',
  move: 'Eine offen gehaltene Karte verschieben, mit dem Fokus auf „Lösen“',
  noKeys: 'keine Taste festgelegt',
  keyNames: {
    PageDown: 'Bild ab',
    PageUp: 'Bild auf',
    Shift: 'Umschalt',
    Ctrl: 'Strg',
    Period: 'Punkt',
    Comma: 'Komma',
  },
};
