import type { Hold } from '../../../core/card/hover-state.ts';
import type { FrameEvent, FrameMention, FrameMessage } from '../../../core/card/remote-card-messages.ts';
import type { MentionContext } from '../../../core/ranking/relevance.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { CardPort, Send } from '../hover/card-port.ts';
import { type Anchor, anchorOf, wordsOf } from '../place/anchor.ts';
import { cardFits } from './card-fits.ts';
import { toOutermostFrame } from './frame-element.ts';

/** What a card in a frame needs from outside. */
export interface RemoteCardParts {
  /** The card in this frame. */
  near: CardPort<PageMention>;
  /** Tells the top frame. */
  post: (message: FrameMessage) => void;
  onRelayed: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  contextOf: (mention: PageMention) => MentionContext;
}

/** The card of a frame: where the frame has no room for it, the top frame shows it. */
export class RemoteCard implements CardPort<PageMention> {
  #send: Send<PageMention> = () => {};
  #wanted: PageMention | undefined;
  /** What the top frame shows. */
  #shown: { mention: PageMention; anchor: Anchor; told: FrameMention } | undefined;
  #room: Promise<boolean> | undefined;
  #pointer: FrameMention['pointer'];
  /** Whether the pointer or the focus is in the top frame's card. */
  #isEntered = false;
  #showing = Promise.resolve();

  constructor(
    private readonly parts: RemoteCardParts,
    signal: AbortSignal,
  ) {
    parts.onRelayed((_, { event }) => event && this.#hear(event.token, event.type), signal);
    window.addEventListener('pagehide', () => this.hide(), { signal });
    window.addEventListener('scroll', () => this.#follow(), { signal, capture: true, passive: true });
  }

  prepare(mention: PageMention): void {
    this.#room = cardFits();
    void this.#room.then((has) => has && this.parts.near.prepare(mention));
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const isNew = this.#wanted !== mention;
    this.#wanted = mention;
    const shown = this.#shown?.mention === mention ? this.#shown : undefined;
    const isNear = !shown && (await (this.#room ?? cardFits()));
    if (this.#wanted !== mention) return;
    if (isNear) {
      this.#hideFar();
      await this.parts.near.show(mention, hold);
      return;
    }
    if (isNew) this.#isEntered = false;
    this.parts.near.hide();
    this.#shown = shown ?? this.#describe(mention);
    this.parts.post({ show: { mention: this.#shown.told, hold } });
  }

  hide(): void {
    this.#wanted = undefined;
    this.#room = undefined;
    this.parts.near.hide();
    this.#hideFar();
  }

  async focus(): Promise<void> {
    await this.#showing;
    void this.parts.near.focus();
    if (!this.#shown) return;
    this.#isEntered = true;
    this.parts.post({ focus: this.#shown.told.token });
  }

  forget(): void {
    this.parts.near.forget();
  }

  /** Asked of all that the pointer does. A window loses the focus when the reader presses something in the card. */
  contains(event: Event): boolean {
    if (event.type !== 'blur') this.#isEntered = false;
    if (event instanceof PointerEvent) this.#pointer = { x: event.screenX, y: event.screenY };
    return this.#isEntered || this.parts.near.contains(event);
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
    this.parts.near.onEvent(send);
  }

  #describe(mention: PageMention) {
    const { entity, alias } = mention;
    const anchor = anchorOf(mention);
    const told = {
      token: Math.random(),
      entity,
      alias,
      words: wordsOf(mention),
      context: this.parts.contextOf(mention),
      side: anchor.side,
      pointer: this.#pointer,
      at: toOutermostFrame(anchor.lines()),
    };
    return { mention, anchor, told };
  }

  #hideFar(): void {
    if (!this.#shown) return;
    this.parts.post({ hide: this.#shown.told.token });
    this.#shown = undefined;
  }

  #hear(token: number, type: FrameEvent): void {
    if (this.#shown?.told.token !== token) return;
    const { mention } = this.#shown;
    this.#isEntered = type === 'in-card' || (this.#isEntered && type !== 'out');
    this.#send(type === 'gone' ? { type, mention } : { type });
  }

  /** The card stands beside the place where the mention was. */
  #follow(): void {
    if (!this.#shown) return;
    const { mention, anchor, told } = this.#shown;
    const lines = toOutermostFrame(anchor.lines())?.lines;
    if (JSON.stringify(lines) !== JSON.stringify(told.at?.lines)) this.#send({ type: 'gone', mention });
  }
}
