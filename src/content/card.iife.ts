import { VERSION } from '../bundled/version.ts';
import { openOrClosedShadowRoot } from '../platform/api/content-script-api.ts';
import { onNotification } from '../platform/messages/from-content.ts';
import { startCards } from './card/cards.ts';
import type { CardFactory } from './marks/hover/card-factory.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame that needs a card. Loads, renders and places cards. */

const stages = readStages<CardFactory>(VERSION);
if (stages && !stages.card) {
  startCards(
    {
      rootOf: openOrClosedShadowRoot,
      onRemoteMessage: (listener, signal) =>
        onNotification('remoteMessage', ({ from, message }) => listener(from, message), signal),
    },
    stages,
  );
}
