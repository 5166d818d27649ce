import type { Pack } from '../core/packs/schema/pack.ts';

declare const __PACK__: Pack;

/** The pack of `data/`, validated and put in when the extension is built (`src/build/constants.ts`). */
export const bundledPack: Pack = __PACK__;
