import type { Hold } from '../../../core/card/hover-state.ts';
import type { FrameEvent, FrameMention, FrameMessage } from '../../../core/card/remote-card-messages.ts';
import type { MentionContext } from '../../../core/ranking/mention-context.ts';
import type { CardPort, Send } from '../../marks/hover/card-port.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import { listenForEscape } from '../host/key-presses.ts';
import { type Anchor, anchorOf, textOf } from '../place/anchor.ts';
import { type Trace, traceOf } from '../place/trace.ts';
import { cardFits } from './card-fits.ts';
import { childFrameIndex, toChildFrameViewport } from './frame-element.ts';

export interface RemoteCardDependencies {
  /** The card shown in this frame itself. */
  localCard: CardPort<PageMention>;
  /** Sends a message to the top frame. */
  post: (message: FrameMessage) => void;
  onRemoteMessage: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  contextOf: (mention: PageMention) => MentionContext;
}

/** A card that the top frame shows. */
interface Remote {
  mention: PageMention;
  anchor: Anchor;
  trace: Trace<PageMention>;
  description: FrameMention;
  /** Aborts when the card closes. */
  end: AbortController;
}

/** The card of an inner frame. The top frame shows it if this frame is too small. */
export class RemoteCard implements CardPort<PageMention> {
  #send: Send<PageMention> = () => {};
  #requested: PageMention | undefined;
  /** The card that the top frame shows. */
  #remote: Remote | undefined;
  #fits: Promise<boolean> | undefined;
  #pointer: FrameMention['pointer'];
  /** Whether the pointer or the focus is in the top frame's card. */
  #isEntered = false;
  #showing = Promise.resolve();

  constructor(
    private readonly deps: RemoteCardDependencies,
    signal: AbortSignal,
  ) {
    deps.onRemoteMessage((_, { event }) => event && this.#onRemoteEvent(event.token, event.type), signal);
    window.addEventListener('pagehide', () => this.hide(), { signal });
    window.addEventListener('scroll', () => this.#onScroll(), { signal, capture: true, passive: true });
  }

  preload(mention: PageMention): void {
    this.#fits = cardFits();
    void this.#fits.then((fits) => fits && this.deps.localCard.preload(mention));
  }

  show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    this.#showing = this.#show(mention, hold);
    return this.#showing;
  }

  async #show(mention: PageMention, hold: Hold | undefined): Promise<void> {
    const isNew = this.#requested !== mention;
    this.#requested = mention;
    const remote = this.#remote?.mention === mention ? this.#remote : undefined;
    const isLocal = !remote && (await (this.#fits ?? cardFits()));
    if (this.#requested !== mention) return;
    if (isLocal) {
      this.#hideRemote();
      await this.deps.localCard.show(mention, hold);
      return;
    }
    if (isNew) this.#isEntered = false;
    this.deps.localCard.hide();
    if (!remote) this.#remote?.end.abort();
    this.#remote = remote ?? this.#describe(mention);
    this.deps.post({ show: { mention: this.#remote.description, hold } });
  }

  hide(): void {
    this.#requested = undefined;
    this.#fits = undefined;
    this.deps.localCard.hide();
    this.#hideRemote();
  }

  async focus(): Promise<void> {
    await this.#showing;
    void this.deps.localCard.focus();
    if (!this.#remote) return;
    this.#isEntered = true;
    this.deps.post({ focus: this.#remote.description.token });
  }

  clearCache(): void {
    this.deps.localCard.clearCache();
  }

  successor(mention: PageMention, added: readonly PageMention[], isLost: boolean): PageMention | undefined {
    return this.#remote?.mention === mention
      ? this.#remote.trace(added, isLost)
      : this.deps.localCard.successor(mention, added, isLost);
  }

  /**
   * Also records the pointer position, because it is called for all pointer events. A `blur` is ignored: the window loses
   * the focus when the user presses a button in the top frame's card.
   */
  contains(event: Event): boolean {
    if (event.type !== 'blur') this.#isEntered = false;
    if (event instanceof PointerEvent) this.#pointer = { x: event.screenX, y: event.screenY };
    return this.#isEntered || this.deps.localCard.contains(event);
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
    this.deps.localCard.onEvent(send);
  }

  #describe(mention: PageMention): Remote {
    const { entity, alias } = mention;
    const anchor = anchorOf(mention);
    const end = new AbortController();
    listenForEscape(() => this.#send({ type: 'dismissed' }), end.signal);
    const description = {
      token: Math.random(),
      entity,
      alias,
      words: textOf(mention),
      context: this.deps.contextOf(mention),
      side: anchor.side,
      index: childFrameIndex(),
      pointer: this.#pointer,
      at: toChildFrameViewport(anchor.lines()),
    };
    return { mention, anchor, trace: traceOf(mention), description, end };
  }

  #hideRemote(): void {
    if (!this.#remote) return;
    this.deps.post({ hide: this.#remote.description.token });
    this.#remote.end.abort();
    this.#remote = undefined;
  }

  #onRemoteEvent(token: number, type: FrameEvent): void {
    if (this.#remote?.description.token !== token) return;
    const { mention } = this.#remote;
    this.#isEntered = type === 'in-card' || (this.#isEntered && type !== 'out');
    this.#send(type === 'gone' ? { type, mention } : { type });
  }

  /** The top frame cannot follow scrolling in this frame, so the card closes if the mention has moved. */
  #onScroll(): void {
    if (!this.#remote) return;
    const { mention, anchor, description } = this.#remote;
    const lines = toChildFrameViewport(anchor.lines())?.lines;
    if (JSON.stringify(lines) !== JSON.stringify(description.at?.lines))
      this.#send({ type: 'gone', mention });
  }
}
