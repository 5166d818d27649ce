import { MOST_IN_WORDS, total } from '../../core/pages/mention-counts.ts';
import type { ListedMention } from '../../platform/messages/messages.ts';
import { type FramedMention, type Gathered, gatherMentions, stepFrom } from './mentions.ts';
import { countsOf, framesWithMentions, type Page } from './state.ts';
import { orNothing } from './watch-page.ts';

const ALL = Number.MAX_SAFE_INTEGER;

/** What listing mentions needs of the browser; all of these reject when the frame is gone. */
export interface MentionPorts {
  listMentions: (tabId: number, frameId: number, most: number) => Promise<readonly ListedMention[]>;
  /** Scrolls to a mention and opens its card, with the focus in it or not; null closes it. False when it is gone. */
  showMention: (tabId: number, frameId: number, id: number | null, focus: boolean) => Promise<boolean>;
}

/** The mentions of the page, gathered once they are wanted. */
export interface MentionsWatch {
  /** Gathers them, and keeps them as the page is from now on. */
  want(): Promise<void>;
  /** The page as it is now. */
  follow(page: Page): void;
  /** Goes to a mention, with the focus in its card or not; false when it is gone. */
  show(mention: FramedMention, focus: boolean): Promise<boolean>;
  /** Goes one step on. @returns the mention that it went to */
  step(current: string | undefined, direction: 1 | -1): Promise<FramedMention | undefined>;
}

/** @param tell gets the mentions with every change, until `signal` aborts; nothing when the page is another one */
export function watchMentions(
  ports: MentionPorts,
  tabId: number | undefined,
  tell: (mentions: Gathered) => void,
  signal: AbortSignal,
): MentionsWatch {
  let page: Page = { type: 'waiting' };
  let mentions: Gathered | undefined;
  /** Of each entity in each frame: those that can be read, or all once the reader goes from one to the next. */
  let most = MOST_IN_WORDS;
  let gathering: Promise<void> | undefined;
  let changed = false;
  let shownIn: number | undefined;

  /** One round at a time, and one more when the page has changed meanwhile: a busy page is asked no faster than it answers. */
  const gather = async () => {
    do {
      changed = false;
      const frames = framesWithMentions(page);
      if (tabId === undefined) return;
      const asked = most;
      const list = await gatherMentions(frames, (frameId) => ports.listMentions(tabId, frameId, asked));
      mentions = { list, whole: asked === ALL || list.length >= countIn(page) };
      if (!signal.aborted) tell(mentions);
    } while (changed && !signal.aborted);
  };
  const refresh = () => {
    changed = true;
    gathering ??= gather().finally(() => {
      gathering = undefined;
    });
    return gathering;
  };
  const want = async () => {
    if (!mentions) await refresh();
  };
  const show: MentionsWatch['show'] = async ({ frameId, id }, focus) => {
    if (tabId === undefined) return false;
    if (shownIn !== undefined && shownIn !== frameId)
      void orNothing(ports.showMention(tabId, shownIn, null, false));
    shownIn = frameId;
    const isShown = (await orNothing(ports.showMention(tabId, frameId, id, focus))) ?? false;
    if (!isShown) await refresh();
    return isShown;
  };
  return {
    want,
    show,
    follow(now) {
      page = now;
      if (mentions) void refresh();
    },
    async step(current, direction) {
      if (most === MOST_IN_WORDS) {
        most = ALL;
        if (!mentions?.whole) await refresh();
      }
      const mention = stepFrom(mentions?.list ?? [], current, direction);
      return mention && (await show(mention, false)) ? mention : undefined;
    },
  };
}

const countIn = (page: Page): number => (page.type === 'open' ? total(countsOf(page)) : 0);
