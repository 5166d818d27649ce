import { VERSION } from '../bundled/version.ts';
import { keepAfterimages } from './afterimages/keep-afterimages.ts';
import type { KeepAfterimages } from './marks/paint/afterimages-types.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected into a frame whose marked text changes faster than it is read. Keeps its marks meanwhile. */

const context = readFrameContext<{ afterimages: KeepAfterimages }>(VERSION);
if (context) context.afterimages = keepAfterimages;
