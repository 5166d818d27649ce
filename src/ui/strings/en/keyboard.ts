/** Key names printed on keyboards of the language, by the name in the browser's API, where the two differ. */
const keyNames: Readonly<Record<string, string>> = { PageDown: 'Page Down', PageUp: 'Page Up' };

/** Descriptions of keyboard commands and names of keys. */
export const strings = {
  /** The same texts as in `static/_locales`, which the browser's own list of shortcuts shows; a test compares them. */
  commands: {
    'next-mention': 'Go to the next marked name and open its card',
    'previous-mention': 'Go to the previous marked name and open its card',
    'focus-card': 'Move the focus into the open card',
  },
  close: 'Close the card',
  move: 'Move a card that is kept open, with the focus on “Unpin”',
  noKeys: 'no key set',
  keyNames,
};
