import type { SieveData } from '../core/sieve/sieve.ts';

declare const __SIEVE__: SieveData;

/** The data of the prefilter for the names of the bundled pack. */
export const bundledSieve: SieveData = __SIEVE__;
