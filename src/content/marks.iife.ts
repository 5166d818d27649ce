import { VERSION } from '../bundled/version.ts';
import { answerFrame, onNotification } from '../platform/messages/from-content.ts';
import { startFrame } from './marks/frame.ts';
import type { CardFactory } from './marks/hover/card-factory.ts';
import type { NavigationFactory } from './marks/navigation/navigation-factory.ts';
import type { Anchoring } from './marks/paint/anchoring.ts';
import type { SightFactory } from './marks/paint/sight.ts';
import type { FilterFactory } from './marks/paint/viewport-filter.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame whose text may contain a name. Finds and paints mentions and keeps them up to date. */

const stages = readStages<CardFactory, NavigationFactory, FilterFactory, SightFactory, unknown, Anchoring>(
  VERSION,
);
if (stages && !stages.hasMarks) {
  stages.hasMarks = true;
  const { signal } = stages.life;
  startFrame(
    {
      onSettingsChanged: (listener) => onNotification('settingsChanged', listener, signal),
      onTopAddressChange: (listener) => onNotification('addressChanged', listener, signal),
      answer: (answers) => answerFrame(answers, signal),
    },
    stages,
  );
}
