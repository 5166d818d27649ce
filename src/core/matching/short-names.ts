/**
 * A name of so few Latin letters takes no suffix: with one, it would be another word. In a file of its own, because pages load it for
 * added packs.
 */
export const MAX_UNINFLECTED = 2;
