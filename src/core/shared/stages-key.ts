/** The name of the global variable in which the scripts of a frame share their state, see `content/scout/stages.ts`. */
export const STAGES_KEY = 'contextNotes';
/** The event with which a new instance of the extension asks scripts of an old one to check whether they are orphaned. */
export const TAKE_OVER = 'context-notes-take-over';
