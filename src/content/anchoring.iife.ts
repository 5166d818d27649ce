import { VERSION } from '../bundled/version.ts';
import { isClipped } from './card/place/clipping.ts';
import { successorFinder } from './card/place/successor.ts';
import type { Anchoring } from './marks/paint/anchoring-types.ts';
import { isCovering } from './marks/paint/covering.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected into a frame with the card script. Tells whether the text of the card shows, and what becomes of it. */

const context = readFrameContext<{ anchoring: Anchoring }>(VERSION);
if (context) context.anchoring = { isCovering, isClipped, successorFinder };
