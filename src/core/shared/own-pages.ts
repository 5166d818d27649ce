/** Paths of the extension's own pages, in the extension. */
export const NOTES_PAGE = 'src/notes/index.html';
export const OPTIONS_PAGE = 'src/options/index.html';

/** The options at the exceptions. @param filter text that these contain, such as a site */
export const exceptionsPage = (filter: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(filter)}`;

/** The hash of the options' address that opens the form for a note of the reader's own. */
export const NEW_NOTE_HASH = '#new-note';
