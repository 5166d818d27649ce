declare const __BEGINNINGS__: string;

/** How the names of the bundled pack begin, packed: all that every page has to load of it. */
export const bundledBeginnings = __BEGINNINGS__;
