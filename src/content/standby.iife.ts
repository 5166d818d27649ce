import { VERSION } from '../bundled/version.ts';
import { onNotification } from '../platform/messages/from-content.ts';
import { readStages } from './scout/stages.ts';
import { startStandby } from './scout/standby.ts';

/** Injected into a frame whose text may contain a name, but where marks are off. Waits until they may be on. */

const stages = readStages(VERSION);
if (stages && !stages.hasMarks && !stages.isOnStandby) {
  stages.isOnStandby = true;
  startStandby(
    {
      onSettingsChanged: (listener, signal) => onNotification('settingsChanged', listener, signal),
      onTopAddressChange: (listener, signal) => onNotification('addressChanged', listener, signal),
    },
    stages,
  );
}
