/** The paths of the extension's own pages. */
export const NOTES_PAGE = 'src/notes/index.html';
export const OPTIONS_PAGE = 'src/options/index.html';

/** The path of the options, at the list of exceptions. @param filter a text such as a site; only exceptions with it are listed */
export const exceptionsPage = (filter: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(filter)}`;

/** The hash of the options' address that opens the form for a note of the reader's own. */
export const NEW_NOTE_HASH = '#new-note';
