declare const __VERSION__: string;

/** The version of the extension that a script was built for. A constant, because asking the browser for it takes time. */
export const VERSION = __VERSION__;
