import { VERSION } from '../bundled/version.ts';
import { isContextValid, onConnectionEnd } from '../platform/api/content-script-api.ts';
import type { VisibilityCheckerFactory } from './marks/paint/visibility-types.ts';
import { readFrameContext } from './scout/frame-context.ts';
import { createVisibilityChecker } from './visibility/create-visibility-checker.ts';
import { endWhenOrphaned } from './visibility/end-when-orphaned.ts';

/**
 * Injected into a frame once mentions are painted. Tells which of them can be seen and which the page hides, and ends everything when
 * the extension is gone.
 */

const context = readFrameContext<{ visibility: VisibilityCheckerFactory }>(VERSION);
if (context && !context.visibility) {
  context.visibility = createVisibilityChecker;
  endWhenOrphaned(isContextValid, onConnectionEnd, context.life);
}
