declare const __BEGINNINGS__: readonly string[];

/** How the names of the bundled pack begin: all that every page has to load of it. */
export const bundledBeginnings = __BEGINNINGS__;
