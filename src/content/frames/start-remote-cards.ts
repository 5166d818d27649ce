import type { FrameMessage } from '../../core/card/remote-card-messages.ts';
import { TOP_FRAME } from '../../core/pages/top-frame.ts';
import type { CardScript } from '../card/card-script-types.ts';
import type { RemoteCardFactory } from '../card/frames/remote-card-types.ts';
import { startPerDocument } from '../dom/per-document.ts';
import type { FrameContext } from '../scout/frame-context.ts';
import { RemoteCard } from './remote-card.ts';
import { anchorOfRemoteMention, hostRemoteCards, type RemoteMention } from './remote-card-host.ts';

/** Listens for messages of other frames. */
export type OnRemoteMessage = (
  listener: (from: number, message: FrameMessage) => void,
  signal: AbortSignal,
) => void;

/** What the frames script provides and uses. */
export interface RemoteCardContext {
  card: CardScript;
  frames: RemoteCardFactory;
}

/**
 * Provides the cards that the top frame shows to the card script of a subframe. In the top frame, even without marks of its
 * own, shows them.
 */
export function startRemoteCards(
  onRemoteMessage: OnRemoteMessage,
  context: FrameContext<RemoteCardContext>,
): void {
  const { card: cards, life, roots, ask } = context;
  const relay = (to: number, message: FrameMessage) => void ask('relay', { to, message });
  context.frames = (owner, signal) =>
    new RemoteCard(
      { ...owner, post: (message) => relay(TOP_FRAME, message), onRemoteMessage, roots },
      signal,
    );
  if (!cards || window.top !== window) return;
  const card = cards.createRemote<RemoteMention>({
    contextOf: ({ context }) => context,
    textOf: ({ words }) => words,
    anchorOf: anchorOfRemoteMention,
    // The inner frame looks for the successors of its mentions itself.
    successorFinder: () => () => undefined,
  });
  startPerDocument((signal) => {
    const shadowRoots = () => [...roots.active];
    cards.closeRemote = hostRemoteCards(
      { card, roots: shadowRoots, rootOf: roots.rootOf, relay, onRemoteMessage },
      signal,
    );
  }, life.signal);
}
