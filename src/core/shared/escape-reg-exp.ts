/** Escapes a text for use in the source of a `RegExp`. Node 20, which builds and tests, lacks `RegExp.escape`. */
export const escapeRegExp = (literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
