import { VERSION } from '../bundled/version.ts';
import { openOrClosedShadowRoot } from '../platform/api/content-script-api.ts';
import { onNotification } from '../platform/messages/from-content.ts';
import type { CardStage, FramesFactory } from './card/frames/frames-factory.ts';
import { startFrames } from './frames/start-frames.ts';
import { readStages } from './scout/stages.ts';

/** Injected after the card script into a frame that is too small for its card, and into the top frame, which shows it. */

const stages = readStages<CardStage, unknown, unknown, unknown, FramesFactory>(VERSION);
if (stages && !stages.frames) {
  startFrames(
    {
      rootOf: openOrClosedShadowRoot,
      onRemoteMessage: (listener, signal) =>
        onNotification('remoteMessage', ({ from, message }) => listener(from, message), signal),
    },
    stages,
  );
}
