import type { ButtonCommand, CardAnswer } from '../../../core/card/card-tree.ts';
import type { Hold } from '../../../core/card/hover-state.ts';
import type { Ask } from '../../../platform/messages/from-content.ts';
import { CARD_HOST, queryAll } from '../../dom/nodes.ts';
import type { FindSuccessor } from '../../marks/paint/anchoring-types.ts';
import type { CardPort, Send } from '../hover/card-port.ts';
import { type CardFocus, createCardFocus, focusCard } from './card-focus.ts';
import { CardLoader, type HostedCard, type LoaderDependencies, type Subject } from './card-loader.ts';
import { type CardPlacement, createCardPlacement, type PlacementDependencies } from './card-placement.ts';
import { type CardShell, createShell, removeShell, resetShell } from './card-shell.ts';
import { copyText } from './copy-text.ts';
import { isolateInput } from './isolate-input.ts';
import { type CardHandlers, renderTree } from './render-tree.ts';

export interface HoverCardDependencies<Mention>
  extends LoaderDependencies<Mention>,
    PlacementDependencies<Mention> {
  ask: Ask;
  /** Fetches the card's style sheet, once; `undefined` if it is not available. */
  style: () => Promise<string | undefined>;
  successorFinder: (mention: Mention) => FindSuccessor<Mention>;
  /** Called before a card opens, to close that of another frame. */
  onOpen: () => void;
  /** Returns the open or closed shadow root of an element. */
  rootOf: (element: Element) => ShadowRoot | null;
}

/** What a card needs to know of its mention. */
export type MentionReader<Mention> = Pick<
  HoverCardDependencies<Mention>,
  'contextOf' | 'textOf' | 'anchorOf' | 'successorFinder'
>;

/**
 * The hover card. Its shadow host is the only element ever added to a page, and only while the card is open. The card is a
 * popover in a closed shadow root: it lies in the top layer, out of reach of the page's style sheets.
 */
export class HoverCard<Mention extends Subject> implements CardPort<Mention> {
  /** Created for the first card. */
  #shell: CardShell | undefined;
  /** The shell while a card is open. */
  #openShell: CardShell | undefined;
  /** Aborts when the open card closes. */
  #end = new AbortController();
  #findSuccessor: FindSuccessor<Mention> | undefined;
  #hosted: HostedCard<Mention> | undefined;
  /** Settles when the card requested last is shown. */
  #showing = Promise.resolve();
  #send: Send<Mention> = () => {};
  readonly #loader: CardLoader<Mention>;
  readonly #placement: CardPlacement<Mention>;
  readonly #focus: CardFocus;
  /** Shared by all cards, so that the elements kept of the last card retain nothing of the page. */
  readonly #handlers: CardHandlers = {
    test: (what) => (what === 'pinned' ? this.#hosted?.hold === 'pinned' : what === this.#hosted?.copied),
    onPress: (command, button) => {
      // A button of the previous card must not act while the next card is loading.
      if (this.#hosted?.isPlaced) void this.#act(this.#hosted, command, button);
    },
    onLeave: () => {
      const hosted = this.#hosted;
      if (hosted?.copied === undefined) return;
      hosted.copied = undefined;
      void this.#rerender(hosted);
    },
  };

  constructor(private readonly deps: HoverCardDependencies<Mention>) {
    this.#loader = new CardLoader(deps);
    this.#placement = createCardPlacement(deps, (event) => this.#send(event));
    this.#focus = createCardFocus(deps.rootOf);
  }

  preload(mention: Mention): void {
    void this.#loader.load(mention, true);
    void this.deps.style();
  }

  show(mention: Mention, hold: Hold | undefined): void {
    const previous = this.#hosted;
    if (previous?.mention === mention && previous.hold === hold) return;
    const hosted =
      previous?.mention === mention ? previous : this.#loader.createHostedCard(mention, previous);
    hosted.hold = hold;
    this.#hosted = hosted;
    this.#findSuccessor = this.deps.successorFinder(mention);
    this.#showing = this.#show(hosted, hold);
  }

  /** Does nothing if another card was requested meanwhile. */
  async #show(hosted: HostedCard<Mention>, hold: Hold | undefined): Promise<void> {
    const [card, style] = await Promise.all([hosted.card, this.deps.style()]);
    if (this.#hosted !== hosted || hosted.hold !== hold) return;
    if (!card || style === undefined) {
      this.#send({ type: 'dismissed' });
      return;
    }
    this.#shell ??= createShell(style);
    if (!this.#openShell) this.#open(this.#shell);
    this.#openShell = this.#shell;
    this.#removeCopies();
    const placed = this.#placement.place(this.#openShell, hosted);
    if (placed && hold === 'invoked') announceCard(this.#openShell, card, placed);
    // Placing closes the card if the mention is no longer in view.
    if (this.#hosted !== hosted) return;
    this.#render(this.#openShell, card);
    const { mention } = hosted;
    void this.deps.ask('cardShown', { words: this.deps.textOf(mention), alias: mention.alias });
  }

  #open(shell: CardShell): void {
    this.deps.onOpen();
    resetShell(shell);
    isolateInput(
      shell.host,
      shell.shadow,
      {
        onEscape: () => this.#send({ type: 'dismissed' }),
        onFocus: (from) => this.#focus.onEntered(from),
      },
      this.#end.signal,
    );
  }

  hide(): void {
    this.#hosted = undefined;
    this.#findSuccessor = undefined;
    const shell = this.#openShell;
    if (!shell) return;
    const giveBackFocus = this.#focus.leave(shell);
    this.#openShell = undefined;
    this.#placement.end();
    this.#end.abort();
    this.#end = new AbortController();
    // `document.open()` has removed the host, with the listeners of all elements in it.
    if (!shell.host.isConnected) this.#shell = undefined;
    removeShell(shell);
    this.#removeCopies();
    giveBackFocus();
  }

  clearCache(): void {
    this.#loader.clearCache();
  }

  async focus(): Promise<void> {
    await this.#showing;
    if (this.#openShell) this.#focus.enter(this.#openShell);
  }

  successor(mention: Mention, added: readonly Mention[], isLost: boolean): Mention | undefined {
    return this.#hosted?.mention === mention ? this.#findSuccessor?.(added, isLost) : undefined;
  }

  contains(event: Event): boolean {
    return this.#openShell !== undefined && event.composedPath().includes(this.#openShell.host);
  }

  onEvent(send: Send<Mention>): void {
    this.#send = send;
  }

  async #act(hosted: HostedCard<Mention>, command: ButtonCommand, button: Element): Promise<void> {
    switch (command.type) {
      case 'hover-event':
        this.#send({ type: command.event });
        return;
      case 'copy':
        if (await copyText(command.text, button)) hosted.copied = command.id;
        break;
      case 'action':
        hosted.card = this.#loader.loadNext(hosted, hosted, command.action);
        break;
      default:
        command satisfies never;
    }
    await this.#rerender(hosted);
    // The rerendered card may no longer have the button that had the focus.
    if (this.#openShell && this.#hosted === hosted && !button.isConnected) focusCard(this.#openShell);
  }

  #render(shell: CardShell, { card }: CardAnswer): void {
    renderTree([card], shell.box, this.#handlers, shell.lastCard ? [shell.lastCard] : []);
    shell.lastCard = null;
  }

  async #rerender(hosted: HostedCard<Mention>): Promise<void> {
    const card = await hosted.card;
    if (card && this.#openShell && this.#hosted === hosted) this.#render(this.#openShell, card);
  }

  /** Removes empty copies of the host, which a page makes when it sets its `innerHTML` to itself. */
  #removeCopies(): void {
    for (const host of queryAll(document, CARD_HOST)) if (!this.deps.rootOf(host)) host.remove();
  }
}

/** Screen readers announce only text that is inserted into a live region already in the page. */
function announceCard({ liveRegion }: CardShell, { announce }: CardAnswer, signal: AbortSignal): void {
  requestAnimationFrame(() => {
    if (!signal.aborted) liveRegion.textContent = announce;
  });
}
