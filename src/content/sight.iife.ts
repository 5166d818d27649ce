import { VERSION } from '../bundled/version.ts';
import { isContextValid, onConnectionEnd } from '../platform/api/content-script-api.ts';
import type { SightFactory } from './marks/paint/sight.ts';
import { readFrameContext } from './scout/frame-context.ts';
import { createSight } from './sight/create-sight.ts';
import { endWhenOrphaned } from './sight/end-when-orphaned.ts';

/**
 * Injected into a frame once mentions are painted. Tells which of them can be seen and which the page hides, and ends everything when
 * the extension is gone.
 */

const context = readFrameContext<{ sight: SightFactory }>(VERSION);
if (context && !context.sight) {
  context.sight = createSight;
  endWhenOrphaned({ isContextValid, onConnectionEnd }, context.life);
}
