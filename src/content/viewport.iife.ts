import { VERSION } from '../bundled/version.ts';
import type { FilterFactory } from './marks/paint/viewport-types.ts';
import { readFrameContext } from './scout/frame-context.ts';
import { createFilter } from './viewport/create-filter.ts';

/** Injected into a frame with so many mentions that only those near the viewport are painted. */

const context = readFrameContext<{ viewport: FilterFactory }>(VERSION);
if (context) context.viewport = (owner) => createFilter(owner, context.roots);
