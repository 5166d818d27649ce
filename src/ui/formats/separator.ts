/** Separates two parts of a line. Where the line breaks between them, the dot begins the next line. */
export const SEPARATOR = ' ·\u00a0';
