/** Paths of the extension's own pages, in the extension. */
export const NOTES_PAGE = 'src/notes/index.html';
export const OPTIONS_PAGE = 'src/options/index.html';

/** The options at the exceptions. @param filter text that these contain, such as a site */
export const exceptionsPage = (filter: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(filter)}`;
