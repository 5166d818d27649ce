import type { KeyboardStrings } from '../keyboard.ts';

export const strings: KeyboardStrings = {
  commands: {
    'next-mention': 'Go to the next marked name and open its card',
    'previous-mention': 'Go to the previous marked name and open its card',
    'focus-card': 'Move the focus into the open card',
  },
  close: 'Close the card',
  move: 'Move a card that is kept open, with the focus on “Let go”',
  noKeys: 'no key set',
  keyNames: { PageDown: 'Page Down', PageUp: 'Page Up' },
};
