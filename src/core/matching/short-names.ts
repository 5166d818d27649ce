/**
 * The longest name that takes no suffix, in Latin letters: with one, it would be another word. Apart from other modules, because
 * pages load this for added packs.
 */
export const MAX_UNINFLECTED = 2;
