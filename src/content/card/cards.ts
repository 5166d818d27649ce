import type { CardPort } from '../marks/hover/card-port.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';
import type { Anchoring } from '../marks/paint/anchoring.ts';
import { memoizeUntilLoaded } from '../scout/retry.ts';
import type { Stages } from '../scout/stages.ts';
import { FrameCard } from './frames/frame-card.ts';
import type { CardStage, FramesFactory, MentionReader } from './frames/frames-factory.ts';
import { CardHost } from './host/card-host.ts';
import type { Subject } from './host/card-loader.ts';
import { listenForEscape } from './host/key-presses.ts';
import { anchorOf, textOf } from './place/anchor.ts';
import { readMentionContext } from './place/mention-context.ts';

/**
 * Provides the card to the marks of this frame.
 * @param rootOf returns the shadow root of an element, open or closed
 */
export function startCards(
  rootOf: (element: Element) => ShadowRoot | null,
  stages: Stages<CardStage, unknown, unknown, unknown, FramesFactory, Anchoring>,
): void {
  const { roots, ask } = stages;
  const style = memoizeUntilLoaded(() => ask('cardStyle', {}));
  const isClipped: Anchoring['isClipped'] = async (...text) => {
    if (!stages.anchoring) await ask('script', { script: 'anchoring' });
    return stages.anchoring?.isClipped(...text) ?? false;
  };
  const createHost = <Mention extends Subject>(reader: MentionReader<Mention>, onOpen: () => void) =>
    new CardHost<Mention>({
      ask,
      style,
      roots: () => [...roots.active],
      rootOf,
      isClipped,
      ...reader,
      onOpen,
    });
  let closeLocal = () => {};

  const stage: CardStage = {
    create(owner, signal): CardPort<PageMention> {
      closeLocal = owner.onRemoteCard;
      const contextOf = (mention: PageMention) => readMentionContext(mention, owner);
      const traceOf = (mention: PageMention) => stages.anchoring?.traceOf(mention) ?? (() => undefined);
      const reader = { contextOf, textOf, anchorOf, traceOf };
      const local = createHost(reader, () => stage.closeRemote());
      if (window.top === window) return local;
      const loadRemote = memoizeUntilLoaded(async () => {
        if (!stages.frames) await ask('script', { script: 'frames' });
        return stages.frames?.({ ...reader, listenForEscape }, signal);
      });
      return new FrameCard(local, loadRemote, signal);
    },
    createRemote: (reader) => createHost(reader, () => closeLocal()),
    closeRemote() {},
  };
  stages.card = stage;
}
