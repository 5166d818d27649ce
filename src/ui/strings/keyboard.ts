import type { Language } from '../../core/shared/language.ts';

/** What the keyboard does, and what keys are called. */
export interface KeyboardStrings {
  /** As `static/_locales` has them for the browser's own list of shortcuts; a test holds them together. */
  commands: Record<'next-mention' | 'previous-mention' | 'focus-card', string>;
  close: string;
  move: string;
  noKeys: string;
  /** Names of keys where a keyboard of the language has others than the browser's API. */
  keyNames: Readonly<Record<string, string>>;
}

export const keyboardStrings: Record<Language, KeyboardStrings> = {
  en: {
    commands: {
      'next-mention': 'Go to the next marked name and open its card',
      'previous-mention': 'Go to the previous marked name and open its card',
      'focus-card': 'Move the focus into the open card',
    },
    close: 'Close the card',
    move: 'Move a card that is kept open, with the focus on “Let go”',
    noKeys: 'no key set',
    keyNames: { PageDown: 'Page Down', PageUp: 'Page Up' },
  },
  de: {
    commands: {
      'next-mention': 'Zum nächsten markierten Namen springen und seine Karte öffnen',
      'previous-mention': 'Zum vorigen markierten Namen springen und seine Karte öffnen',
      'focus-card': 'Den Fokus in die offene Karte setzen',
    },
    close: 'Die Karte schließen',
    move: 'Eine offen gehaltene Karte verschieben, mit dem Fokus auf „Loslassen“',
    noKeys: 'keine Taste festgelegt',
    keyNames: {
      PageDown: 'Bild ab',
      PageUp: 'Bild auf',
      Shift: 'Umschalt',
      Ctrl: 'Strg',
      Period: 'Punkt',
      Comma: 'Komma',
    },
  },
};
