import type { FrameMessage } from '../../core/card/remote-card-messages.ts';
import { TOP_FRAME } from '../../core/pages/top-frame.ts';
import { startPerDocument } from '../dom/per-document.ts';
import type { CardFactory } from '../marks/hover/card-factory.ts';
import type { CardPort } from '../marks/hover/card-port.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import { memoizeUntilLoaded } from '../scout/retry.ts';
import type { Stages } from '../scout/stages.ts';
import { RemoteCard } from './frames/remote-card.ts';
import { anchorOfRemoteMention, hostRemoteCards, type RemoteMention } from './frames/remote-card-host.ts';
import { CardHost } from './host/card-host.ts';
import { anchorOf, textOf } from './place/anchor.ts';
import { readMentionContext } from './place/mention-context.ts';
import { traceOf } from './place/trace.ts';

/** The browser functions that cards use. */
export interface CardPlatform {
  rootOf: (element: Element) => ShadowRoot | null;
  onRemoteMessage: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
}

/**
 * Provides the card to the marks of this frame. The top frame, even without marks of its own, also shows the cards of
 * frames that are too small.
 */
export function startCards(platform: CardPlatform, stages: Stages<CardFactory>): void {
  const { rootOf, onRemoteMessage } = platform;
  const { life, roots, ask } = stages;
  const isTop = window.top === window;
  const relay = (to: number, message: FrameMessage) => void ask('relay', { to, message });
  const shadowRoots = () => [...roots.active];
  const common = {
    ask,
    style: memoizeUntilLoaded(() => ask('cardStyle', {})),
    roots: shadowRoots,
    rootOf,
  };
  let onRemoteCard = () => {};
  let closeRemoteCard = () => {};

  stages.card = {
    create(owner, signal): CardPort<PageMention> {
      onRemoteCard = owner.onRemoteCard;
      const contextOf = (mention: PageMention) => readMentionContext(mention, owner);
      const localCard = new CardHost<PageMention>({
        ...common,
        contextOf,
        textOf,
        anchorOf,
        traceOf,
        onOpen: () => closeRemoteCard(),
      });
      if (isTop) return localCard;
      return new RemoteCard(
        { localCard, contextOf, post: (message) => relay(TOP_FRAME, message), onRemoteMessage },
        signal,
      );
    },
  };
  if (isTop) {
    const card = new CardHost<RemoteMention>({
      ...common,
      contextOf: ({ context }) => context,
      textOf: ({ words }) => words,
      anchorOf: anchorOfRemoteMention,
      // The frame itself follows its mentions.
      traceOf: () => () => undefined,
      onOpen: () => onRemoteCard(),
    });
    startPerDocument((signal) => {
      closeRemoteCard = hostRemoteCards({ card, roots: shadowRoots, rootOf, relay, onRemoteMessage }, signal);
    }, life.signal);
  }
}
