import type { Hold } from '../../../core/card/hover-state.ts';
import type { CardPort, Send } from '../../marks/hover/card-port.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import { cardFits } from './card-fits.ts';

/** The card of a subframe: shown in the frame itself or, if that is too small, by the top frame. */
export class FrameCard implements CardPort<PageMention> {
  /** The card in use. */
  #card: CardPort<PageMention>;
  #requested: PageMention | undefined;
  /** The card for the requested mention; `undefined` if it is not available now. */
  #choice: Promise<CardPort<PageMention> | undefined> | undefined;
  #showing = Promise.resolve();
  #send: Send<PageMention> = () => {};
  /** The last event, which gives a card that comes into use the position of the pointer. */
  #lastEvent: Event | undefined;

  /**
   * @param local shown in this frame
   * @param loadRemote returns the card that the top frame shows, or `undefined` if it is not available now
   */
  constructor(
    private readonly local: CardPort<PageMention>,
    private readonly loadRemote: () => Promise<CardPort<PageMention> | undefined>,
    signal: AbortSignal,
  ) {
    this.#card = local;
    window.addEventListener('pagehide', () => this.hide(), { signal });
  }

  async #choose(): Promise<CardPort<PageMention> | undefined> {
    return (await cardFits()) ? this.local : this.loadRemote();
  }

  async preload(mention: PageMention): Promise<void> {
    (await this.#choose())?.preload(mention);
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    // An open card stays where it is.
    if (this.#requested !== mention) this.#choice = this.#choose();
    this.#requested = mention;
    const card = await this.#choice;
    if (this.#requested !== mention) return;
    if (!card) {
      this.#send({ type: 'gone', mention });
      return;
    }
    if (card !== this.#card) {
      this.#card.hide();
      this.#card = card;
      card.onEvent(this.#send);
      if (this.#lastEvent) card.contains(this.#lastEvent);
    }
    await card.show(mention, hold);
  }

  hide(): void {
    this.#requested = undefined;
    this.#card.hide();
  }

  async focus(): Promise<void> {
    await this.#showing;
    await this.#card.focus();
  }

  clearCache(): void {
    this.local.clearCache();
  }

  successor(mention: PageMention, added: readonly PageMention[], isLost: boolean): PageMention | undefined {
    return this.#card.successor(mention, added, isLost);
  }

  contains(event: Event): boolean {
    this.#lastEvent = event;
    return this.#card.contains(event);
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
    this.#card.onEvent(send);
  }
}
