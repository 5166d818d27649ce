import type { Hold } from '../../../core/card/hover-state.ts';
import type { FrameEvent, FrameMention, FrameMessage } from '../../../core/card/remote-card-messages.ts';
import type { MentionContext } from '../../../core/ranking/relevance.ts';
import type { CardPort, Send } from '../../marks/hover/card-port.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import { type Anchor, anchorOf, wordsOf } from '../place/anchor.ts';
import { cardFits } from './card-fits.ts';
import { toOutermostFrame } from './frame-element.ts';

/** What a card in a frame needs from outside. */
export interface RemoteCardParts {
  /** The card that shows in this frame itself. */
  ownCard: CardPort<PageMention>;
  /** Sends a message to the top frame. */
  post: (message: FrameMessage) => void;
  onRelayed: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  contextOf: (mention: PageMention) => MentionContext;
}

/** The card of an inner frame: the top frame shows it where this frame has no space for one. */
export class RemoteCard implements CardPort<PageMention> {
  #send: Send<PageMention> = () => {};
  #wanted: PageMention | undefined;
  /** What the top frame shows. */
  #shown: { mention: PageMention; anchor: Anchor; description: FrameMention } | undefined;
  #fits: Promise<boolean> | undefined;
  #pointer: FrameMention['pointer'];
  /** Whether the pointer or the focus is in the top frame's card. */
  #isEntered = false;
  #showing = Promise.resolve();

  constructor(
    private readonly parts: RemoteCardParts,
    signal: AbortSignal,
  ) {
    parts.onRelayed((_, { event }) => event && this.#onRemoteEvent(event.token, event.type), signal);
    window.addEventListener('pagehide', () => this.hide(), { signal });
    window.addEventListener('scroll', () => this.#onScroll(), { signal, capture: true, passive: true });
  }

  preload(mention: PageMention): void {
    this.#fits = cardFits();
    void this.#fits.then((fits) => fits && this.parts.ownCard.preload(mention));
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const isNew = this.#wanted !== mention;
    this.#wanted = mention;
    const shown = this.#shown?.mention === mention ? this.#shown : undefined;
    const isOwn = !shown && (await (this.#fits ?? cardFits()));
    if (this.#wanted !== mention) return;
    if (isOwn) {
      this.#hideRemote();
      await this.parts.ownCard.show(mention, hold);
      return;
    }
    if (isNew) this.#isEntered = false;
    this.parts.ownCard.hide();
    this.#shown = shown ?? this.#describe(mention);
    this.parts.post({ show: { mention: this.#shown.description, hold } });
  }

  hide(): void {
    this.#wanted = undefined;
    this.#fits = undefined;
    this.parts.ownCard.hide();
    this.#hideRemote();
  }

  async focus(): Promise<void> {
    await this.#showing;
    void this.parts.ownCard.focus();
    if (!this.#shown) return;
    this.#isEntered = true;
    this.parts.post({ focus: this.#shown.description.token });
  }

  forget(): void {
    this.parts.ownCard.forget();
  }

  /** Called for everything that the pointer does, so it also tells where the pointer is. A window loses the focus when the reader presses something in the card. */
  contains(event: Event): boolean {
    if (event.type !== 'blur') this.#isEntered = false;
    if (event instanceof PointerEvent) this.#pointer = { x: event.screenX, y: event.screenY };
    return this.#isEntered || this.parts.ownCard.contains(event);
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
    this.parts.ownCard.onEvent(send);
  }

  #describe(mention: PageMention) {
    const { entity, alias } = mention;
    const anchor = anchorOf(mention);
    const description = {
      token: Math.random(),
      entity,
      alias,
      words: wordsOf(mention),
      context: this.parts.contextOf(mention),
      side: anchor.side,
      pointer: this.#pointer,
      at: toOutermostFrame(anchor.lines()),
    };
    return { mention, anchor, description };
  }

  #hideRemote(): void {
    if (!this.#shown) return;
    this.parts.post({ hide: this.#shown.description.token });
    this.#shown = undefined;
  }

  #onRemoteEvent(token: number, type: FrameEvent): void {
    if (this.#shown?.description.token !== token) return;
    const { mention } = this.#shown;
    this.#isEntered = type === 'in-card' || (this.#isEntered && type !== 'out');
    this.#send(type === 'gone' ? { type, mention } : { type });
  }

  /** The card stands beside the place where the mention was. */
  #onScroll(): void {
    if (!this.#shown) return;
    const { mention, anchor, description } = this.#shown;
    const lines = toOutermostFrame(anchor.lines())?.lines;
    if (JSON.stringify(lines) !== JSON.stringify(description.at?.lines))
      this.#send({ type: 'gone', mention });
  }
}
