import type { CardAnswer } from '../../../core/card/card-tree.ts';
import type { Hold } from '../../../core/card/hover-state.ts';
import type { MentionContext } from '../../../core/ranking/relevance.ts';
import type { CardRequest } from '../../../platform/messages/to-background.ts';

/** What a card is about: a mention in this page, or one in a frame of it. */
export interface Subject {
  entity: string;
  /** The alias that matched, as the pack spells it. */
  alias: string;
}

/** What fetching cards needs from outside. */
export interface LoaderParts<Mention> {
  /** Fetches a card, ready to put up; `undefined` when it cannot be had. */
  load: (request: CardRequest) => Promise<CardAnswer | undefined>;
  /** What stands around a mention. */
  contextOf: (mention: Mention) => MentionContext;
  /** The marked words as the page has them. */
  wordsOf: (mention: Mention) => string;
}

/** What is to be seen: a mention's card, and what holds it open. */
export interface Wanted<Mention> {
  mention: Mention;
  hold: Hold | undefined;
  /** The card after all that the reader has done in it. */
  card: Promise<CardAnswer | undefined>;
  /** How that card stands; `undefined` before the reader has done anything. */
  state: unknown;
  /** Whether the card stands at its place. */
  isPlaced: boolean;
  /** What the reader has just copied. */
  copied: string | undefined;
}

/** Fetches cards and the steps that the reader takes in them, and keeps the cards of mentions. */
export class CardLoader<Mention extends Subject> {
  #cards = new WeakMap<Mention, Promise<CardAnswer | undefined>>();

  constructor(private readonly parts: LoaderParts<Mention>) {}

  /** Fetches all cards anew from now on: settings have changed. */
  forget(): void {
    this.#cards = new WeakMap();
  }

  /** The card of a mention as it is before the reader has done anything in it. */
  load(mention: Mention): Promise<CardAnswer | undefined> {
    const known = this.#cards.get(mention);
    if (known) return known;
    const loading = this.parts.load(this.#requestFor(mention)).then((card) => {
      // The background may be gone only for a moment: the next hover asks again.
      if (!card) this.#cards.delete(mention);
      return card;
    });
    this.#cards.set(mention, loading);
    return loading;
  }

  #requestFor(mention: Mention): CardRequest {
    const { contextOf, wordsOf } = this.parts;
    return { context: contextOf(mention), words: wordsOf(mention), alias: mention.alias };
  }

  /** The card of a mention; it goes on from one of the same entity, which may be the same mention after a rescan. */
  want(mention: Mention, before: Wanted<Mention> | undefined): Wanted<Mention> {
    const rest = { mention, hold: undefined, state: undefined, isPlaced: false, copied: undefined };
    if (before?.mention.entity !== mention.entity) return { ...rest, card: this.load(mention) };
    const wanted: Wanted<Mention> = { ...rest, card: before.card };
    wanted.card = this.follow(wanted, before);
    return wanted;
  }

  /** The card as it is after another one, and after a action from there. */
  async follow(wanted: Wanted<Mention>, before: Wanted<Mention>, action?: unknown) {
    const card = await before.card;
    const { state } = before;
    wanted.state = state;
    if (state === undefined && action === undefined) return this.load(wanted.mention);
    const next = await this.parts.load({ ...this.#requestFor(wanted.mention), state, action });
    if (next) wanted.state = next.state;
    return next ?? card;
  }
}
