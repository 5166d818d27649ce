import { VERSION } from '../bundled/version.ts';
import { abortIfOrphaned } from '../platform/api/content-script-api.ts';
import { askBackground, onNotification } from '../platform/messages/from-content.ts';
import { ownAddress } from './scout/address.ts';
import { readStages } from './scout/stages.ts';
import { startStandby } from './scout/standby.ts';

/** Injected into a frame whose text may contain a name, but where marks are off. Waits until they may be on. */

const stages = readStages(VERSION);
if (stages && !stages.hasMarks && !stages.isOnStandby) {
  stages.isOnStandby = true;
  const orUndefined = abortIfOrphaned(stages.life);
  startStandby(
    {
      ask: () => orUndefined(askBackground('marks', { ...ownAddress(), isOnStandby: true })),
      onSettingsChanged: (listener, signal) => onNotification('settingsChanged', listener, signal),
      announceAddressChange: () => orUndefined(askBackground('addressChanged', {})),
      onTopAddressChange: (listener, signal) => onNotification('addressChanged', listener, signal),
    },
    stages,
  );
}
