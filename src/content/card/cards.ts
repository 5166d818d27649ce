import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Anchoring } from '../marks/paint/anchoring-types.ts';
import type { FrameContext } from '../scout/frame-context.ts';
import { memoizeUntilLoaded } from '../scout/retry.ts';
import type { CardScript } from './card-script-types.ts';
import { cardFits } from './frames/card-fits.ts';
import type { RemoteCardFactory } from './frames/remote-card-types.ts';
import type { Subject } from './host/card-loader.ts';
import type { MentionReader } from './host/hover-card.ts';
import { createHoverCard } from './host/hover-card.ts';
import { listenForEscape } from './host/key-presses.ts';
import { createFrameCard } from './hover/frame-card.ts';
import { createHoverController } from './hover/hover-controller.ts';
import { anchorOf, textOf } from './place/anchor.ts';
import { readCardContext } from './place/read-card-context.ts';

/** What the card script provides and uses. */
export interface CardContext {
  card: CardScript;
  frames: RemoteCardFactory;
  anchoring: Anchoring;
}

/** Provides the card to the marks of this frame. */
export function startCards(context: FrameContext<CardContext>): void {
  const { roots, ask } = context;
  const style = memoizeUntilLoaded(() => ask('cardStyle', {}));
  const isClipped: Anchoring['isClipped'] = async (...text) => {
    if (!context.anchoring) await ask('script', { script: 'anchoring' });
    return context.anchoring?.isClipped(...text) ?? false;
  };
  const createHost = <Mention extends Subject>(reader: MentionReader<Mention>, onOpen: () => void) =>
    createHoverCard<Mention>({
      ask,
      style,
      roots: () => [...roots.active],
      rootOf: roots.rootOf,
      isClipped,
      ...reader,
      onOpen,
    });
  let closeLocal = () => {};

  const script: CardScript = {
    create(owner, signal) {
      const contextOf = (mention: PageMention) => readCardContext(mention, owner, context.isUnreadText);
      const successorFinder = (mention: PageMention) =>
        context.anchoring?.successorFinder(mention) ?? (() => undefined);
      const reader = { contextOf, textOf, anchorOf, successorFinder };
      const local = createHost(reader, () => script.closeRemote());
      const loadRemote = memoizeUntilLoaded(async () => {
        if (!context.frames) await ask('script', { script: 'frames' });
        return context.frames?.({ ...reader, listenForEscape }, signal);
      });
      const choose = async () => (window.top === window || (await cardFits()) ? local : loadRemote());
      const controller = createHoverController(owner, createFrameCard(choose), signal);
      closeLocal = () => controller.send({ type: 'pressed-elsewhere' });
      return controller;
    },
    createRemote: (reader) => createHost(reader, () => closeLocal()),
    closeRemote() {},
  };
  context.card = script;
}
