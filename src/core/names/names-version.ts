/**
 * The version of the form in which names are stored and sent to pages. Raise it with every change of that form: names in storage may
 * have been compiled by another version of the extension, and are then compiled anew. Raise it also when packs are accepted that were
 * refused before: those in storage are tried only once for each version of the form.
 */
export const NAMES_FORMAT = 11;

/**
 * A text that identifies a set of packs, with the version of each.
 * @param missing ids of those packs whose names could not be read
 */
export const versionOf = (
  packs: readonly { pack: string; hash: string }[],
  missing: readonly string[] = [],
): string =>
  [NAMES_FORMAT, ...packs.map(({ pack, hash }) => `${pack}:${hash}`)].join(' ') + [';', ...missing].join('-');

/** Whether two versions are of the same packs, and `whole` misses the names of none that `version` has. */
export const missesNoneOf = (version: string, whole: string): boolean => version.startsWith(whole);
