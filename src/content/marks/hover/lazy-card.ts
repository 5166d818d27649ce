import type { PageMention } from '../mentions/mention-store.ts';
import type { CardPort, Send } from './card-port.ts';

export interface LazyCard extends CardPort<PageMention> {
  /** Resolves with the card once it has loaded; `undefined` if it is not available now. */
  load(): Promise<CardPort<PageMention> | undefined>;
}

/**
 * A card whose script is injected at the first use, while the pointer rests on a mark. Calls made meanwhile take effect when it
 * has loaded.
 * @param loadCard returns the card, or `undefined` if it is not available now; then the next use calls it again
 */
export function createLazyCard(loadCard: () => Promise<CardPort<PageMention> | undefined>): LazyCard {
  let loaded: CardPort<PageMention> | undefined;
  let requested: PageMention | undefined;
  let showing: Promise<void> = Promise.resolve();
  let send: Send<PageMention> = () => {};
  /** The last event, which gives a card that has just loaded the position of the pointer. */
  let lastEvent: Event | undefined;

  const load = async () => {
    const card = await loadCard();
    if (!card || loaded) return card;
    loaded = card;
    card.onEvent((event) => send(event));
    if (lastEvent) card.contains(lastEvent);
    // An event would keep what it happened on in memory.
    lastEvent = undefined;
    return card;
  };
  return {
    load,
    preload: async (mention) => (await load())?.preload(mention),
    show(mention, hold) {
      requested = mention;
      const show = async () => {
        const card = loaded ?? (await load());
        if (requested !== mention) return;
        if (card) await card.show(mention, hold);
        else send({ type: 'gone', mention });
      };
      showing = show();
      return showing;
    },
    hide() {
      requested = undefined;
      loaded?.hide();
    },
    async focus() {
      await showing;
      await loaded?.focus();
    },
    clearCache: () => loaded?.clearCache(),
    successor: (mention, added, isLost) => loaded?.successor(mention, added, isLost),
    contains(event) {
      if (loaded) return loaded.contains(event);
      lastEvent = event;
      return false;
    },
    onEvent(listener) {
      send = listener;
    },
  };
}
