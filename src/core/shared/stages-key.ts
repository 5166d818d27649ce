/** Where the scripts of a frame share their state in the global object, see `content/scout/stages.ts`. */
export const STAGES_KEY = 'contextNotes';
/** The event by which a new instance of the extension tells scripts of an old one to look whether they are orphaned. */
export const TAKE_OVER = 'context-notes-take-over';
