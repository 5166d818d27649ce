import type { Hold } from '../../../core/card/hover-state.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CardPort, Send } from './card-port.ts';

/**
 * A card whose script is injected when it is first wanted, while the pointer rests on a mark. What is asked for meanwhile is
 * done when it has come.
 */
export class LazyCard implements CardPort<PageMention> {
  #card: CardPort<PageMention> | undefined;
  #wanted: PageMention | undefined;
  #showing: Promise<void> = Promise.resolve();
  #send: Send<PageMention> = () => {};
  /** The last event, which tells a card that has just come where the pointer is. */
  #lastEvent: Event | undefined;

  /** @param load gets the card; `undefined` when it cannot be had now, and then is called again at the next use */
  constructor(private readonly load: () => Promise<CardPort<PageMention> | undefined>) {}

  async #loaded(): Promise<CardPort<PageMention> | undefined> {
    const card = await this.load();
    if (!card || this.#card) return card;
    this.#card = card;
    card.onEvent((event) => this.#send(event));
    if (this.#lastEvent) card.contains(this.#lastEvent);
    return card;
  }

  async preload(mention: PageMention): Promise<void> {
    (await this.#loaded())?.preload(mention);
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#wanted = mention;
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const card = this.#card ?? (await this.#loaded());
    if (this.#wanted !== mention) return;
    if (card) await card.show(mention, hold);
    else this.#send({ type: 'gone', mention });
  }

  hide(): void {
    this.#wanted = undefined;
    this.#card?.hide();
  }

  async focus(): Promise<void> {
    await this.#showing;
    await this.#card?.focus();
  }

  forget(): void {
    this.#card?.forget();
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
