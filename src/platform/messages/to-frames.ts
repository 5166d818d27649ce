import * as v from 'valibot';
import { WordsSchema } from '../../core/card/card-context.ts';
import type { FrameMessage } from '../../core/card/remote-card-messages.ts';
import { KeySchema } from '../../core/packs/schema/key-schema.ts';
import { MAX_AFTER, MAX_BEFORE } from '../../core/pages/mention-quotes.ts';
import type { Shortcut } from '../../core/shared/shortcuts.ts';
import { within } from '../../core/tasks/promises.ts';
import { browser } from '../api/native-browser.ts';
import { FrameReportSchema } from './frame-report.ts';
import { type Content, type FrameAddress, parseReply, type Sender } from './transport.ts';

/**
 * Messages from the background or the popup to the content scripts of a tab. What they answer is parsed.
 */

/** A mention as the popup lists it. */
const ListedMentionSchema = v.object({
  /** Identifies the mention in `showMention` while the frame's document lives. */
  id: v.number(),
  entity: KeySchema,
  /** The words of the mention and the text on both sides. Empty for mentions beyond `MAX_QUOTED_MENTIONS`. */
  words: WordsSchema,
  before: v.pipe(v.string(), v.maxLength(MAX_BEFORE)),
  after: v.pipe(v.string(), v.maxLength(MAX_AFTER)),
});
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

/** What a frame is asked. Frames need no schema: requests come from the extension itself. */
interface Requests {
  /** The frame's current report. */
  describe: Record<never, never>;
  /** The first mentions of each entity, in document order: at most `limit` of each. */
  mentions: { limit: number };
  /** Scrolls to a listed mention and opens its card, with or without focus. A null id closes the card. */
  showMention: { id: number | null; focus: boolean };
  /** The reader pressed a keyboard shortcut. The focused frame acts; as a fallback, any. */
  shortcut: { name: Shortcut; isFallback: boolean };
}
const answers = {
  describe: FrameReportSchema,
  mentions: v.pipe(v.array(ListedMentionSchema), v.maxLength(1_000_000)),
  /** False when the mention is no longer on the page. */
  showMention: v.boolean(),
  /** Whether the frame has acted, so that no other needs to. Always false for `focus-card`, see `PageSession`. */
  shortcut: v.boolean(),
} as const;
export type FrameRequest<K extends keyof Requests> = Requests[K];
export type FrameAnswer<K extends keyof Requests> = Content<typeof answers, K>;
export type FrameQuestion = keyof Requests;

/** Messages without an answer. */
export interface Notifications {
  /** To all frames: the top frame has changed its address without loading. */
  addressChanged: Record<never, never>;
  /** To all frames of a tab: settings have changed that may concern them. They have to ask for theirs again. */
  settingsChanged: Record<never, never>;
  /** To one frame: a message of another frame of the tab. */
  remoteMessage: { from: number; message: FrameMessage };
}

/**
 * Asks one frame of a tab or, by its id, the document that was there.
 * @throws when no content script runs there, or the answer is malformed
 */
export async function askFrame<K extends FrameQuestion>(
  { tabId, frameId, documentId }: FrameAddress & Partial<Pick<Sender, 'documentId'>>,
  type: K,
  request: FrameRequest<K>,
): Promise<FrameAnswer<K>> {
  const to = documentId === undefined ? { frameId } : { documentId };
  return parseReply(answers[type], await browser.tabs.sendMessage(tabId, { type, request }, to));
}

/** How long frames may take to confirm a notification, in milliseconds. */
const CONFIRMATION_LIMIT = 3_000;

/**
 * Notifies one frame of a tab, or all of them. Frames without a content script are skipped. Those that are busy, frozen or
 * behind a dialog are not waited for: they get their notifications later, in order.
 * @returns false when no frame listens; true when one took notice, or has not answered in time
 */
export async function notifyFrames<K extends keyof Notifications>(
  { tabId, ...frame }: Pick<FrameAddress, 'tabId'> & Partial<FrameAddress>,
  type: K,
  request: Notifications[K],
): Promise<boolean> {
  const confirmed: Promise<boolean> = browser.tabs.sendMessage(tabId, { type, request }, frame).then(
    (reply) => reply !== undefined,
    // No content script runs there.
    () => false,
  );
  return within(confirmed, CONFIRMATION_LIMIT).catch(() => true);
}
