import type { Localised } from '../core/pack-schema.ts';

declare const __NAMES__: readonly { id: string; name: Localised }[];

/** The entities of the bundled pack and what they are called. */
export const bundledNames = __NAMES__;
