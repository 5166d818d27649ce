import { VERSION } from '../bundled/version.ts';
import { abortIfOrphaned, openOrClosedShadowRoot } from '../platform/api/content-script-api.ts';
import { askBackground, onNotification } from '../platform/messages/from-content.ts';
import { startCards } from './card/cards.ts';
import type { CardFactory } from './marks/hover/card-factory.ts';
import { readStages } from './scout/stages.ts';

/** Injected into a frame that needs a card. Loads, renders and places cards. */

const stages = readStages<CardFactory>(VERSION);
if (stages && !stages.card) {
  startCards(
    {
      loadCard: async (request) => (await askBackground('card', request)) ?? undefined,
      cardStyle: () => askBackground('cardStyle', {}),
      abortIfOrphaned: abortIfOrphaned(stages.life),
      rootOf: openOrClosedShadowRoot,
      relay: (to, message) => askBackground('relay', { to, message }),
      onRemoteMessage: (listener, signal) =>
        onNotification('remoteMessage', ({ from, message }) => listener(from, message), signal),
    },
    stages,
  );
}
