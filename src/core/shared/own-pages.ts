/** The paths of the extension's own pages. */
export const NOTES_PAGE = 'src/notes/index.html';
/** The path of the notes of these packs: of one, of all where they are several, of the bundled one where there are none. */
export function notesPage(packs: readonly string[]): string {
  const [pack, another] = new Set(packs);
  if (pack === undefined) return NOTES_PAGE;
  return `${NOTES_PAGE}?pack=${another === undefined ? encodeURIComponent(pack) : '*'}`;
}

export const OPTIONS_PAGE = 'src/options/index.html';

/** The path of the options, at the list of exceptions. @param filter a text such as a site; only exceptions with it are listed */
export const exceptionsPage = (filter: string): string =>
  `${OPTIONS_PAGE}#exceptions=${encodeURIComponent(filter)}`;

/** The hash of the options' address that opens the form for a note of the reader's own. */
export const NEW_NOTE_HASH = '#new-note';

const EDIT_NOTE_HASH = '#edit-note=';

/** The path of the options, at the form for a note of the reader's own. @param id in the reader's pack */
export const noteFormPage = (id: string): string => OPTIONS_PAGE + EDIT_NOTE_HASH + encodeURIComponent(id);

/** The id of the note in the hash of such an address, if it is one. */
export const noteInHash = (hash: string): string | undefined =>
  hash.startsWith(EDIT_NOTE_HASH)
    ? new URLSearchParams(hash.slice(1)).get('edit-note') || undefined
    : undefined;
