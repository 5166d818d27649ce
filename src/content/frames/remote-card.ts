import type { Point } from '../../core/card/geometry.ts';
import type { Hold } from '../../core/card/hover-state.ts';
import type { FrameEvent, FrameMention, FrameMessage } from '../../core/card/remote-card-messages.ts';
import type { RemoteCardOwner } from '../card/frames/remote-card-types.ts';
import type { CardPort, Send } from '../card/hover/card-port.ts';
import type { Anchor } from '../card/place/anchor.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { FindSuccessor } from '../marks/paint/anchoring-types.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { childFrameIndex, toChildFrameViewport } from './frame-element.ts';

export interface RemoteCardDependencies extends RemoteCardOwner {
  /** Sends a message to the top frame. */
  post: (message: FrameMessage) => void;
  onRemoteMessage: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  /** The shadow roots of the frame, because what scrolls in them is not heard outside. */
  roots: ShadowRoots;
}

/** The mention whose card is open. */
interface Shown {
  mention: PageMention;
  anchor: Anchor;
  successor: FindSuccessor<PageMention>;
  description: FrameMention;
  /** Aborts when the card closes. */
  end: AbortController;
}

/** The card of a subframe that is too small for it. The top frame shows it, see `remote-card-host.ts`. */
export class RemoteCard implements CardPort<PageMention> {
  #send: Send<PageMention> = () => {};
  #shown: Shown | undefined;
  /** Whether the pointer or the focus is in the card. */
  #isEntered = false;

  constructor(
    private readonly deps: RemoteCardDependencies,
    signal: AbortSignal,
  ) {
    deps.onRemoteMessage((_, { event }) => event && this.#onRemoteEvent(event.token, event.type), signal);
  }

  preload(): void {
    // The top frame loads the card when it shows it.
  }

  show(mention: PageMention, hold: Hold | undefined, pointer?: Point): void {
    if (this.#shown?.mention !== mention) {
      this.#isEntered = false;
      this.#shown?.end.abort();
      this.#shown = this.#describe(mention, pointer);
    }
    this.deps.post({ show: { mention: this.#shown.description, hold } });
  }

  hide(): void {
    if (!this.#shown) return;
    this.deps.post({ hide: this.#shown.description.token });
    this.#shown.end.abort();
    this.#shown = undefined;
  }

  focus(): void {
    if (!this.#shown) return;
    this.#isEntered = true;
    this.deps.post({ focus: this.#shown.description.token });
  }

  clearCache(): void {
    // The top frame keeps the loaded cards.
  }

  successor(mention: PageMention, added: readonly PageMention[], isLost: boolean): PageMention | undefined {
    return this.#shown?.mention === mention ? this.#shown.successor(added, isLost) : undefined;
  }

  /** A `blur` is ignored: the window loses the focus when the user presses a button in the top frame's card. */
  contains(event: Event): boolean {
    if (event.type !== 'blur') this.#isEntered = false;
    return this.#isEntered;
  }

  onEvent(send: Send<PageMention>): void {
    this.#send = send;
  }

  #describe(mention: PageMention, pointer: Point | undefined): Shown {
    const { anchorOf, contextOf, listenForEscape, roots, textOf, successorFinder } = this.deps;
    const { entity, alias } = mention;
    const anchor = anchorOf(mention);
    const end = new AbortController();
    const dismiss = () => this.#send({ type: 'dismissed' });
    listenForEscape(dismiss, end.signal);
    const options = { signal: end.signal, capture: true, passive: true };
    // The frame may be replaced, and the top frame stay.
    window.addEventListener('pagehide', dismiss, options);
    // The frame may lie in a frame of the same site that scrolls.
    for (const target of [window, frameElement?.getRootNode(), ...roots.active])
      for (const type of ['resize', 'scroll']) target?.addEventListener(type, this.#onMove, options);
    const description = {
      token: Math.random(),
      entity,
      alias,
      words: textOf(mention),
      context: contextOf(mention),
      side: anchor.side,
      index: childFrameIndex(),
      pointer,
      at: toChildFrameViewport(anchor.lines()),
    };
    return { mention, anchor, successor: successorFinder(mention), description, end };
  }

  #onRemoteEvent(token: number, type: FrameEvent): void {
    if (this.#shown?.description.token !== token) return;
    const { mention } = this.#shown;
    this.#isEntered = type === 'in-card' || (this.#isEntered && type !== 'out');
    this.#send(type === 'gone' ? { type, mention } : { type });
  }

  /** The top frame cannot follow what moves in frames, so the card closes if the mention has moved. */
  readonly #onMove = (): void => {
    if (!this.#shown) return;
    const { mention, anchor, description } = this.#shown;
    const lines = toChildFrameViewport(anchor.lines())?.lines;
    if (JSON.stringify(lines) !== JSON.stringify(description.at?.lines))
      this.#send({ type: 'gone', mention });
  };
}
