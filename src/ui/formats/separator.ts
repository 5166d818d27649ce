/** Stands between two parts of a line. Where the line has no room for both, it begins the next one. */
export const SEPARATOR = ' ·\u00a0';
