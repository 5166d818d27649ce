import { VERSION } from '../bundled/version.ts';
import { abortIfOrphaned } from '../platform/api/content-script-api.ts';
import { answerFrame, askBackground, onNotification } from '../platform/messages/from-content.ts';
import { startFrame } from './marks/frame.ts';
import type { CardFactory } from './marks/hover/card-factory.ts';
import type { NavigationFactory } from './marks/navigation/navigation-factory.ts';
import type { SightFactory } from './marks/paint/sight.ts';
import type { FilterFactory } from './marks/paint/viewport-filter.ts';
import { ownAddress } from './scout/address.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame whose text may contain a name. Finds and paints mentions and keeps them up to date. */

const stages = readStages<CardFactory, NavigationFactory, FilterFactory, SightFactory>(VERSION);
if (stages && !stages.hasMarks) {
  stages.hasMarks = true;
  const { life } = stages;
  const { signal } = life;
  startFrame(
    {
      abortIfOrphaned: abortIfOrphaned(life),
      frameSettings: () => askBackground('frameSettings', ownAddress()),
      onSettingsChanged: (listener) => onNotification('settingsChanged', listener, signal),
      announceAddressChange: () => askBackground('addressChanged', {}),
      onTopAddressChange: (listener) => onNotification('addressChanged', listener, signal),
      inject: (script) => askBackground('script', { script }),
      report: (report, isFirst) => askBackground('report', { report, isFirst }),
      leave: () => askBackground('leave', {}),
      answer: (answers) => answerFrame(answers, signal),
    },
    stages,
  );
}
