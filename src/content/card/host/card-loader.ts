import type { CardContext } from '../../../core/card/card-context.ts';
import type { CardAnswer } from '../../../core/card/card-tree.ts';
import type { Hold } from '../../../core/card/hover-state.ts';
import type { CardRequest } from '../../../platform/messages/to-background.ts';

/** The mention that a card is about, in this document or in an inner frame. */
export interface Subject {
  entity: string;
  /** The alias that matched, as the pack spells it. */
  alias: string;
}

/** A card, or nothing if it is not available. */
type LoadedCard = CardAnswer | null | undefined;

export interface LoaderDependencies<Mention> {
  /** Asks the background for a card, ready to be rendered. */
  ask: (type: 'card', request: CardRequest) => Promise<LoadedCard>;
  /** Reads the text around a mention. */
  contextOf: (mention: Mention) => CardContext;
  /** Returns the text of a mention, as the page spells it. */
  textOf: (mention: Mention) => string;
}

/** A card and its state on this page, from when it is requested until it is closed. */
export interface HostedCard<Mention> {
  mention: Mention;
  /** What keeps the card open. */
  hold?: Hold | undefined;
  /** The card after all actions of the user in it. */
  card: Promise<LoadedCard>;
  /** `CardAnswer.state` of that card; absent before the first action. */
  state?: unknown;
  /** Whether the card has been positioned. */
  isPlaced: boolean;
  /** The id of the item that the user has just copied. */
  copied?: string | undefined;
}

/** Fetches the cards of mentions and caches them. Fetches the next card after each action. */
export interface CardLoader<Mention> {
  /** Drops the cached cards, because settings have changed. */
  clearCache(): void;
  /**
   * Fetches the card of a mention in its initial state.
   * @param isFresh whether to fetch it again if the page has changed around the mention since
   */
  load(mention: Mention, isFresh?: boolean): Promise<LoadedCard>;
  /** Creates the hosted card of a mention. Continues from a previous card of the same entity, as after a rescan. */
  createHostedCard(mention: Mention, previous: HostedCard<Mention> | undefined): HostedCard<Mention>;
  /**
   * Fetches the card that follows a previous one, after an action if there is one. The state goes along, because the background may
   * have been stopped since. Without an answer, the previous card stays, and with it the state for the next action.
   */
  loadNext(hosted: HostedCard<Mention>, previous: HostedCard<Mention>, action?: unknown): Promise<LoadedCard>;
}

export function createCardLoader<Mention extends Subject>({
  ask,
  contextOf,
  textOf,
}: LoaderDependencies<Mention>): CardLoader<Mention> {
  let cards = new WeakMap<Mention, { request: string; card: Promise<LoadedCard> }>();
  const requestFor = (mention: Mention): CardRequest => ({
    context: contextOf(mention),
    words: textOf(mention),
    alias: mention.alias,
  });

  const load = (mention: Mention, isFresh = false) => {
    const cached = cards.get(mention);
    if (cached && !isFresh) return cached.card;
    const content = requestFor(mention);
    const request = JSON.stringify(content);
    if (cached?.request === request) return cached.card;
    const card = ask('card', content).then((card) => {
      // The failure may be temporary, so the next hover tries again.
      if (!card) cards.delete(mention);
      return card;
    });
    cards.set(mention, { request, card });
    return card;
  };

  const loadNext = async (hosted: HostedCard<Mention>, previous: HostedCard<Mention>, action?: unknown) => {
    const card = await previous.card;
    // An action belongs to a card that was given, so it comes with the state of that card.
    const state = previous.state ?? (action === undefined ? undefined : card?.state);
    hosted.state = state;
    if (state === undefined && action === undefined) return (await load(hosted.mention)) ?? card;
    const next = await ask('card', { ...requestFor(hosted.mention), state, action });
    if (next) hosted.state = next.state;
    return next ?? card;
  };

  return {
    load,
    loadNext,
    clearCache() {
      cards = new WeakMap();
    },
    createHostedCard(mention, previous) {
      const same = previous?.mention.entity === mention.entity ? previous : undefined;
      const hosted: HostedCard<Mention> = { mention, isPlaced: false, card: same?.card ?? load(mention) };
      if (same) hosted.card = loadNext(hosted, same);
      return hosted;
    },
  };
}
