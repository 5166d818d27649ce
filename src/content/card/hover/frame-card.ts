import type { Point } from '../../../core/card/geometry.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { CardPort, Send } from './card-port.ts';

/** Chooses the card for a mention, by where there is room for it; `undefined` if none is available now. */
export type ChooseCard = () => Promise<CardPort<PageMention> | undefined>;

/** The card of a frame, which this frame shows or, where it has no room, the top frame. Calls made while `choose` is under way take effect after it. */
export function createFrameCard(choose: ChooseCard): CardPort<PageMention> {
  /** The card in use. */
  let current: CardPort<PageMention> | undefined;
  let requested: PageMention | undefined;
  /** The card for the requested mention. */
  let chosen: ReturnType<ChooseCard> | undefined;
  let send: Send<PageMention> = () => {};
  /** Where the pointer was last on the screen. Its event would keep what it happened on in memory. */
  let pointer: Point | undefined;

  const use = (card: CardPort<PageMention>) => {
    if (card === current) return;
    current?.hide();
    current = card;
    card.onEvent(send);
    // It has not heard of changed settings while another one was in use.
    card.clearCache();
  };
  return {
    async preload(mention) {
      const card = await choose();
      if (!card) return;
      if (!requested) use(card);
      card.preload(mention);
    },
    async show(mention, hold) {
      // The card of a mention stays where it has opened.
      if (requested !== mention) chosen = choose();
      requested = mention;
      const card = await chosen;
      if (requested !== mention) return;
      if (card) {
        use(card);
        card.show(mention, hold, pointer);
      } else send({ type: 'dismissed' });
    },
    hide() {
      requested = undefined;
      current?.hide();
    },
    async focus() {
      await chosen;
      current?.focus();
    },
    clearCache: () => current?.clearCache(),
    successor: (...about) => current?.successor(...about),
    contains(event) {
      if (event instanceof PointerEvent) pointer = { x: event.screenX, y: event.screenY };
      return current?.contains(event) ?? false;
    },
    onEvent(listener) {
      send = listener;
    },
  };
}
