import * as v from 'valibot';
import { FrameMessageSchema } from '../../core/card/remote-card-messages.ts';
import { ShortcutSchema } from '../../core/pages/shortcuts.ts';
import { browser } from '../api/native-browser.ts';
import { FrameReportSchema } from './frame-report.ts';
import { type Content, Empty, type FrameAddress, type Handlers, parseReply, serve } from './transport.ts';

/**
 * Messages from the background or the popup to the content scripts of a tab. Requests and answers are separate
 * constants, so that the content script is bundled without the schemas of its own answers.
 */

/** A mention as the popup lists it. */
const ListedMentionSchema = v.object({
  /** Identifies the mention in `showMention` while the frame's document lives. */
  id: v.number(),
  entity: v.string(),
  /** The words of the mention and the text on both sides. Empty for mentions beyond `MAX_QUOTED_MENTIONS`. */
  words: v.string(),
  before: v.string(),
  after: v.string(),
});
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

const requests = {
  /** The frame's current report. */
  describe: Empty,
  /**
   * The first mentions of each entity, in document order.
   * @property most how many mentions to list for each entity
   */
  mentions: v.object({ most: v.number() }),
  /** Scrolls to a listed mention and opens its card, with or without focus. A null id closes the card. */
  showMention: v.object({ id: v.nullable(v.number()), focus: v.boolean() }),
} as const;
const answers = {
  describe: FrameReportSchema,
  mentions: v.array(ListedMentionSchema),
  /** False when the mention is no longer on the page. */
  showMention: v.boolean(),
} as const;

/** Messages without an answer. */
const notifications = {
  /** To all frames: the reader pressed a keyboard shortcut. The focused frame acts. */
  shortcut: v.object({ name: ShortcutSchema }),
  /** To all frames: the top frame has changed its address without loading. */
  addressChanged: Empty,
  /** To one frame: a message of another frame of the tab. */
  relayed: v.object({ from: v.number(), message: FrameMessageSchema }),
} as const;
type Notifications = typeof notifications;

/** Asks one frame of a tab. @throws when no content script runs there, or the answer is malformed */
export async function askFrame<K extends keyof typeof requests>(
  { tabId, frameId }: FrameAddress,
  type: K,
  request: Content<typeof requests, K>,
): Promise<Content<typeof answers, K>> {
  return parseReply(answers[type], await browser.tabs.sendMessage(tabId, { type, request }, { frameId }));
}

/** Answers the questions to one frame until `signal` aborts. */
export const serveFrame = (handlers: Handlers<typeof requests, typeof answers>, signal: AbortSignal) =>
  serve(requests, handlers, signal);

/** Notifies one frame of a tab, or all of them. Frames without a content script are skipped. */
export async function notifyFrames<K extends keyof Notifications>(
  { tabId, ...frame }: Pick<FrameAddress, 'tabId'> & Partial<FrameAddress>,
  type: K,
  request: Content<Notifications, K>,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type, request }, frame);
  } catch {
    // No content script runs there.
  }
}

/** Calls back with every notification of one type until `signal` aborts. */
export function onNotification<K extends keyof Notifications>(
  type: K,
  listener: (request: Content<Notifications, K>) => void,
  signal: AbortSignal,
): void {
  serve({ [type]: notifications[type] }, { [type]: listener }, signal);
}
