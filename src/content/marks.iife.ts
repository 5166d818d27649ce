import { VERSION } from '../bundled/version.ts';
import { answerFrame, onNotification } from '../platform/messages/from-content.ts';
import { startFrame } from './marks/frame.ts';
import type { MarksContext } from './marks/marks-context.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Injected into a frame whose text may contain a name. Finds and paints mentions and keeps them up to date. */

const context = readFrameContext<MarksContext>(VERSION);
if (context && !context.hasMarks) {
  context.hasMarks = true;
  const { signal } = context.life;
  startFrame(
    {
      onSettingsChanged: (listener) => onNotification('settingsChanged', listener, signal),
      onTopAddressChange: (listener) => onNotification('addressChanged', listener, signal),
      answer: (answers) => answerFrame(answers, signal),
    },
    context,
  );
}
