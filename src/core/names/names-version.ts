/**
 * Changes with what is stored or sent of names. Other versions of the extension may have compiled or published them.
 */
export const NAMES_FORMAT = 8;

/**
 * Tells a set of packs from others.
 * @param missing ids of packs among them whose names are not found on a page
 */
export const versionOf = (
  packs: readonly { pack: string; hash: string }[],
  missing: readonly string[] = [],
): string =>
  [NAMES_FORMAT, ...packs.map(({ pack, hash }) => `${pack}:${hash}`)].join(' ') + [';', ...missing].join('-');

/** Whether two versions are of the same packs, of which `whole` misses none. */
export const isPartOf = (version: string, whole: string): boolean => version.startsWith(whole);
