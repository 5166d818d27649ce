import { VERSION } from '../bundled/version.ts';
import { abortIfOrphaned } from '../platform/api/content-script-api.ts';
import { askBackground, onNotification } from '../platform/messages/from-content.ts';
import { readStages } from './scout/stages.ts';
import { startStandby } from './scout/standby.ts';

/** Injected into a frame whose text may contain a name, but where marks are off. Waits until they may be on. */

const stages = readStages(VERSION);
if (stages && !stages.hasMarks && !stages.isOnStandby) {
  stages.isOnStandby = true;
  startStandby(
    {
      onSettingsChanged: (listener, signal) => onNotification('settingsChanged', listener, signal),
      announceAddressChange: () => abortIfOrphaned(stages.life)(askBackground('addressChanged', {})),
      onTopAddressChange: (listener, signal) => onNotification('addressChanged', listener, signal),
    },
    stages,
  );
}
