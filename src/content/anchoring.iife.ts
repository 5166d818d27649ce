import { VERSION } from '../bundled/version.ts';
import { isClipped } from './card/place/clipping.ts';
import { traceOf } from './card/place/trace.ts';
import type { Anchoring } from './marks/paint/anchoring.ts';
import { isCovering } from './marks/paint/covering.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame with its first card. Tells whether the text of the card shows, and what becomes of it. */

const stages = readStages<unknown, unknown, unknown, unknown, unknown, Anchoring>(VERSION);
if (stages) stages.anchoring = { isCovering, isClipped, traceOf };
