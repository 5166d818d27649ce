import { totalCount } from '../../core/pages/mention-counts.ts';
import { MAX_QUOTED_MENTIONS } from '../../core/pages/mention-quotes.ts';
import { latestRun } from '../../core/tasks/latest-run.ts';
import { inBackground, orUndefined } from '../../core/tasks/promises.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';
import {
  countMentions,
  type FramedMention,
  framesWithMentions,
  type LoadedMentions,
  mentionKey,
  type Page,
} from './state.ts';

/** Messages are sent as JSON, which has no `Infinity`. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** What loading mentions needs of the browser. Both functions reject when the frame is gone. */
export interface MentionPorts {
  /** @param limit the maximum per entity */
  listMentions: (tabId: number, frameId: number, limit: number) => Promise<readonly ListedMention[]>;
  /**
   * Scrolls to a mention and opens its card, or closes the open card if `id` is null.
   * @param focus whether to move the focus into the card
   * @returns false when the mention is gone
   */
  showMention: (tabId: number, frameId: number, id: number | null, focus: boolean) => Promise<boolean>;
}

/**
 * Loads the mentions of a page on demand, and goes to single ones.
 * @param onChange gets every new list until `signal` aborts
 */
export function mentionLoader(
  ports: MentionPorts,
  tabId: number,
  onChange: (list: LoadedMentions) => void,
  signal: AbortSignal,
) {
  let page: Page = { type: 'loading' };
  let list: LoadedMentions | undefined;
  // The popup lists only this many of each entity. Going from mention to mention needs all.
  let limit = MAX_QUOTED_MENTIONS;
  let frameWithCard: number | undefined;

  const reload = latestRun(async () => {
    if (signal.aborted) return;
    const requested = limit;
    const items = await listFrames(framesWithMentions(page), (frameId) =>
      ports.listMentions(tabId, frameId, requested),
    );
    list = { items, complete: requested === NO_LIMIT || items.length >= totalCount(countMentions(page)) };
    if (!signal.aborted) onChange(list);
  });
  /** Shows a mention in its frame, and closes the card of another frame. @returns false when the mention is gone */
  const goTo = async ({ frameId, id }: FramedMention, focus: boolean): Promise<boolean> => {
    if (frameWithCard !== undefined && frameWithCard !== frameId)
      inBackground(ports.showMention(tabId, frameWithCard, null, false));
    frameWithCard = frameId;
    const exists = (await orUndefined(ports.showMention(tabId, frameId, id, focus))) ?? false;
    if (!exists) await reload();
    return exists;
  };
  return {
    /** Loads the list, and from now on reloads it with every change of the page. */
    async load() {
      if (!list) await reload();
    },
    setPage(changed: Page) {
      page = changed;
      if (list) void reload();
    },
    /** Makes the frames look which mentions can be seen now, as they do before they list any. They report what has changed. */
    checkSeen() {
      if (page.type !== 'ready') return;
      for (const frameId of Object.keys(page.frames))
        void orUndefined(ports.listMentions(tabId, Number(frameId), 0));
    },
    goTo,
    /**
     * Goes to the mention after or before the current one, and past either end to the other.
     * @param current key of the current mention
     * @returns the mention it went to
     */
    async goToNext(current: string | undefined, direction: 1 | -1): Promise<FramedMention | undefined> {
      if (limit === MAX_QUOTED_MENTIONS) {
        limit = NO_LIMIT;
        if (!list?.complete) await reload();
      }
      const mention = nextMention(list?.items ?? [], current, direction);
      return mention && (await goTo(mention, false)) ? mention : undefined;
    },
  };
}

/**
 * The mentions of several frames, in the order of the frames.
 * @param listFrame lists one frame; where it rejects, the frame has no mentions
 */
export async function listFrames(
  frameIds: readonly number[],
  listFrame: (frameId: number) => Promise<readonly ListedMention[]>,
): Promise<FramedMention[]> {
  const lists = await Promise.all(
    frameIds.map(async (frameId) => {
      const mentions = (await orUndefined(listFrame(frameId))) ?? [];
      return mentions.map((mention) => ({ ...mention, frameId }));
    }),
  );
  return lists.flat();
}

/** The mention after or before the current one, wrapping around; without a current one, the first or the last. */
export function nextMention(
  mentions: readonly FramedMention[],
  current: string | undefined,
  direction: 1 | -1,
): FramedMention | undefined {
  const index = mentions.findIndex((mention) => mentionKey(mention) === current);
  const start = index < 0 && direction === -1 ? 0 : index;
  return mentions.at((start + direction) % mentions.length);
}
