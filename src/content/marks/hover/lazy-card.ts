import type { Hold } from '../../../core/card/hover-state.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CardPort, Send } from './card-port.ts';

/**
 * Injects the card script at the first use, while the pointer rests on a mark. Calls made meanwhile take effect when it has
 * loaded.
 */
export class LazyCard implements CardPort<PageMention> {
  #card: CardPort<PageMention> | undefined;
  #requested: PageMention | undefined;
  #showing: Promise<void> = Promise.resolve();
  #send: Send<PageMention> = () => {};
  /** The last event, which gives a card that has just loaded the position of the pointer. */
  #lastEvent: Event | undefined;

  /** @param loadCard returns the card, or `undefined` if it is not available now; then the next use calls it again */
  constructor(private readonly loadCard: () => Promise<CardPort<PageMention> | undefined>) {}

  /** Resolves with the card once it has loaded; `undefined` if it is not available now. */
  async load(): Promise<CardPort<PageMention> | undefined> {
    const card = await this.loadCard();
    if (!card || this.#card) return card;
    this.#card = card;
    card.onEvent((event) => this.#send(event));
    if (this.#lastEvent) card.contains(this.#lastEvent);
    // It keeps what it happened on.
    this.#lastEvent = undefined;
    return card;
  }

  async preload(mention: PageMention): Promise<void> {
    (await this.load())?.preload(mention);
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#requested = mention;
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const card = this.#card ?? (await this.load());
    if (this.#requested !== mention) return;
    if (card) await card.show(mention, hold);
    else this.#send({ type: 'gone', mention });
  }

  hide(): void {
    this.#requested = undefined;
    this.#card?.hide();
  }

  async focus(): Promise<void> {
    await this.#showing;
    await this.#card?.focus();
  }

  clearCache(): void {
    this.#card?.clearCache();
  }

  successor(mention: PageMention, added: readonly PageMention[], isLost: boolean): PageMention | undefined {
    return this.#card?.successor(mention, added, isLost);
  }

  contains(event: Event): boolean {
    if (this.#card) return this.#card.contains(event);
    this.#lastEvent = event;
    return false;
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
  }
}
