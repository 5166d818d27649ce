import { VERSION } from '../bundled/version.ts';
import { onNotification } from '../platform/messages/from-content.ts';
import { readFrameContext } from './scout/frame-context.ts';
import { startStandby } from './scout/standby.ts';

/** Injected into a frame whose text may contain a name, but where marks are off. Waits until they may be on. */

const context = readFrameContext(VERSION);
if (context && !context.hasMarks && !context.isOnStandby) {
  context.isOnStandby = true;
  startStandby(
    {
      onSettingsChanged: (listener, signal) => onNotification('settingsChanged', listener, signal),
      onTopAddressChange: (listener, signal) => onNotification('addressChanged', listener, signal),
    },
    context,
  );
}
