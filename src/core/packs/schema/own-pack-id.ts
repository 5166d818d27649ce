/** The id of the pack that holds the reader's own notes. */
export const OWN_PACK_ID = 'my-notes';
