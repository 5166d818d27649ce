import type { ButtonCommand, CardAnswer } from '../../../core/card/card-tree.ts';
import type { Hold } from '../../../core/card/hover-state.ts';
import type { Ask } from '../../../platform/messages/from-content.ts';
import { CARD_HOST, queryAll } from '../../dom/nodes.ts';
import type { FindSuccessor } from '../../marks/paint/anchoring-types.ts';
import type { CardPort, Send } from '../hover/card-port.ts';
import { createCardFocus, focusCard } from './card-focus.ts';
import { createCardLoader, type HostedCard, type LoaderDependencies, type Subject } from './card-loader.ts';
import { createCardPlacement, type PlacementDependencies } from './card-placement.ts';
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
export function createHoverCard<Mention extends Subject>(
  deps: HoverCardDependencies<Mention>,
): CardPort<Mention> {
  const { ask, style, textOf, rootOf } = deps;
  /** Created for the first card. */
  let shell: CardShell | undefined;
  /** The shell while a card is open. */
  let openShell: CardShell | undefined;
  /** Aborts when the open card closes. */
  let end = new AbortController();
  let findSuccessor: FindSuccessor<Mention> | undefined;
  let hosted: HostedCard<Mention> | undefined;
  /** Settles when the card requested last is shown. */
  let showing = Promise.resolve();
  let send: Send<Mention> = () => {};
  const loader = createCardLoader(deps);
  const placement = createCardPlacement<Mention>(deps, (event) => send(event));
  const cardFocus = createCardFocus(rootOf);

  /** Shared by all cards, so that the elements kept of the last card retain nothing of the page. */
  const handlers: CardHandlers = {
    test: (what) => (what === 'pinned' ? hosted?.hold === 'pinned' : what === hosted?.copied),
    onPress: (command, button) => {
      // A button of the previous card must not act while the next card is loading.
      if (hosted?.isPlaced) void act(hosted, command, button);
    },
    onLeave: () => {
      if (hosted?.copied === undefined) return;
      hosted.copied = undefined;
      void rerender(hosted);
    },
  };

  /** Does nothing if another card was requested meanwhile. */
  const show = async (shown: HostedCard<Mention>, hold: Hold | undefined) => {
    const [card, css] = await Promise.all([shown.card, style()]);
    if (hosted !== shown || shown.hold !== hold) return;
    if (!card || css === undefined) {
      send({ type: 'dismissed' });
      return;
    }
    shell ??= createShell(css);
    const current = shell;
    if (!openShell) open(current);
    openShell = current;
    removeCopies();
    const placed = placement.place(current, shown);
    if (placed && hold === 'invoked') announceCard(current, card, placed);
    // Placing closes the card if the mention is no longer in view.
    if (hosted !== shown) return;
    render(current, card);
    const { mention } = shown;
    void ask('cardShown', { words: textOf(mention), alias: mention.alias });
  };

  const open = (shell: CardShell) => {
    deps.onOpen();
    resetShell(shell);
    isolateInput(
      shell.host,
      shell.shadow,
      {
        onEscape: () => send({ type: 'dismissed' }),
        onFocus: cardFocus.onEntered,
        onTabOut: () =>
          hosted?.hold === 'pinned' ? cardFocus.leave(shell)?.() : send({ type: 'dismissed' }),
      },
      end.signal,
    );
  };

  const act = async (pressed: HostedCard<Mention>, command: ButtonCommand, button: Element) => {
    switch (command.type) {
      case 'hover-event':
        send({ type: command.event });
        return;
      case 'copy':
        if (await copyText(command.text, button)) pressed.copied = command.id;
        break;
      case 'action':
        pressed.card = loader.loadNext(pressed, pressed, command.action);
        break;
      default:
        command satisfies never;
    }
    await rerender(pressed);
    // The rerendered card may no longer have the button that had the focus.
    if (openShell && hosted === pressed && !button.isConnected) focusCard(openShell);
  };

  const render = (shell: CardShell, { card }: CardAnswer) => {
    renderTree([card], shell.box, handlers, shell.lastCard ? [shell.lastCard] : []);
    shell.lastCard = null;
  };

  const rerender = async (shown: HostedCard<Mention>) => {
    const card = await shown.card;
    if (card && openShell && hosted === shown) render(openShell, card);
  };

  /** Removes empty copies of the host, which a page makes when it sets its `innerHTML` to itself. */
  const removeCopies = () => {
    for (const host of queryAll(document, CARD_HOST)) if (!rootOf(host)) host.remove();
  };

  return {
    preload(mention) {
      void loader.load(mention, true);
      void style();
    },
    show(mention, hold) {
      const previous = hosted;
      if (previous?.mention === mention && previous.hold === hold) return;
      hosted = previous?.mention === mention ? previous : loader.createHostedCard(mention, previous);
      hosted.hold = hold;
      findSuccessor = deps.successorFinder(mention);
      showing = show(hosted, hold);
    },
    hide() {
      const closed = openShell;
      const giveBackFocus = closed && cardFocus.leave(closed, hosted && deps.anchorOf(hosted.mention).end);
      hosted = findSuccessor = openShell = undefined;
      if (!closed) return;
      placement.end();
      end.abort();
      end = new AbortController();
      // `document.open()` has removed the host, with the listeners of all elements in it.
      if (!closed.host.isConnected) shell = undefined;
      removeShell(closed);
      removeCopies();
      giveBackFocus?.();
    },
    clearCache: loader.clearCache,
    async focus() {
      await showing;
      if (openShell) cardFocus.enter(openShell);
    },
    successor: (mention, added, isLost) =>
      hosted?.mention === mention ? findSuccessor?.(added, isLost) : undefined,
    contains: (event) => !!openShell && event.composedPath().includes(openShell.host),
    onEvent(listener) {
      send = listener;
    },
  };
}

/** Screen readers announce only text that is inserted into a live region already in the page. */
function announceCard({ liveRegion }: CardShell, { announce }: CardAnswer, signal: AbortSignal): void {
  requestAnimationFrame(() => {
    if (!signal.aborted) liveRegion.textContent = announce;
  });
}
