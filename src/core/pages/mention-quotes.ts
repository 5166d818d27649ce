/** Limits of the popup's list of mentions. The frames that send it keep to them. */

/** How many mentions of one entity the popup quotes. Nobody reads more there. */
export const MAX_QUOTED_MENTIONS = 200;

/** How much text is quoted before and after a mention, in UTF-16 units: about one line of the popup each. */
export const MAX_BEFORE = 40;
export const MAX_AFTER = 80;
