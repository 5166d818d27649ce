import type { SieveData } from '../core/matching/sieve.ts';

declare const __SIEVE__: SieveData;

/** What tells which texts may hold a name of the bundled pack. */
export const bundledSieve: SieveData = __SIEVE__;
