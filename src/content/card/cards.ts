import type { CardPort } from '../marks/hover/card-port.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Anchoring } from '../marks/paint/anchoring.ts';
import type { FrameContext } from '../scout/frame-context.ts';
import { memoizeUntilLoaded } from '../scout/retry.ts';
import type { CardScript } from './card-script.ts';
import { FrameCard } from './frames/frame-card.ts';
import type { RemoteCardFactory } from './frames/remote-card-factory.ts';
import type { Subject } from './host/card-loader.ts';
import type { MentionReader } from './host/hover-card.ts';
import { HoverCard } from './host/hover-card.ts';
import { listenForEscape } from './host/key-presses.ts';
import { anchorOf, textOf } from './place/anchor.ts';
import { readMentionContext } from './place/read-mention-context.ts';

/** What the card script provides and uses. */
export interface CardContext {
  card: CardScript;
  frames: RemoteCardFactory;
  anchoring: Anchoring;
}

/**
 * Provides the card to the marks of this frame.
 * @param rootOf returns the shadow root of an element, open or closed
 */
export function startCards(
  rootOf: (element: Element) => ShadowRoot | null,
  context: FrameContext<CardContext>,
): void {
  const { roots, ask } = context;
  const style = memoizeUntilLoaded(() => ask('cardStyle', {}));
  const isClipped: Anchoring['isClipped'] = async (...text) => {
    if (!context.anchoring) await ask('script', { script: 'anchoring' });
    return context.anchoring?.isClipped(...text) ?? false;
  };
  const createHost = <Mention extends Subject>(reader: MentionReader<Mention>, onOpen: () => void) =>
    new HoverCard<Mention>({
      ask,
      style,
      roots: () => [...roots.active],
      rootOf,
      isClipped,
      ...reader,
      onOpen,
    });
  let closeLocal = () => {};

  const stage: CardScript = {
    create(owner, signal): CardPort<PageMention> {
      closeLocal = owner.onRemoteCard;
      const contextOf = (mention: PageMention) => readMentionContext(mention, owner);
      const successorFinder = (mention: PageMention) =>
        context.anchoring?.successorFinder(mention) ?? (() => undefined);
      const reader = { contextOf, textOf, anchorOf, successorFinder };
      const local = createHost(reader, () => stage.closeRemote());
      if (window.top === window) return local;
      const loadRemote = memoizeUntilLoaded(async () => {
        if (!context.frames) await ask('script', { script: 'frames' });
        return context.frames?.({ ...reader, listenForEscape }, signal);
      });
      return new FrameCard(local, loadRemote, signal);
    },
    createRemote: (reader) => createHost(reader, () => closeLocal()),
    closeRemote() {},
  };
  context.card = stage;
}
