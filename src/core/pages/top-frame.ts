/** The id that browsers give the top frame of every tab. */
export const TOP_FRAME = 0;
