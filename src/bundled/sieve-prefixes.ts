declare const __SIEVE_PREFIXES__: string;

/** How the names of the bundled pack begin, packed: all that every page has to load of it. */
export const bundledPrefixes = __SIEVE_PREFIXES__;
