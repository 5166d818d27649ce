/** Where the scripts of a frame share their state in the global object, see `content/scout/stages.ts`. */
export const STAGES_KEY = 'contextNotes';
