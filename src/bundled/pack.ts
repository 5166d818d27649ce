import type { Pack } from '../core/packs/schema/pack.ts';

declare const __PACK__: Pack;

/** The pack of `data/`, validated and put in when the extension is built (see `vite.config.ts`). */
export const bundledPack: Pack = __PACK__;
