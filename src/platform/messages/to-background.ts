import * as v from 'valibot';
import { CardAnswerSchema } from '../../core/card/card-tree.ts';
import { FrameMessageSchema } from '../../core/card/remote-card-messages.ts';
import { MatchIndexSchema } from '../../core/matching/match-index.ts';
import { FrameSettingsSchema } from '../../core/pages/frame-settings.ts';
import { MentionContextSchema } from '../../core/ranking/relevance.ts';
import { browser } from '../api/native-browser.ts';
import { FrameReportSchema } from './frame-report.ts';
import { type Content, Empty, type Handlers, Ignored, parseReply, serve } from './transport.ts';

/**
 * Messages from content scripts to the background. Requests and answers are separate constants, so that the content
 * script is bundled without the schemas of its own requests.
 */

const CardRequestSchema = v.object({
  /** Where the mention stands, and the entity whose card opens. */
  context: MentionContextSchema,
  /** The marked words as they stand on the page. */
  words: v.string(),
  /** The pack's alias that the words are a form of. */
  alias: v.string(),
  /** `CardAnswer.state` of the card shown so far; absent for a first card. */
  state: v.optional(v.unknown()),
  /** The action of the button that the reader pressed. */
  action: v.optional(v.unknown()),
});
export type CardRequest = v.InferOutput<typeof CardRequestSchema>;

const requests = {
  /** A frame reports its mentions. `fresh` marks the first report of a document. */
  report: v.object({ frame: FrameReportSchema, fresh: v.boolean() }),
  /** A frame is about to unload. */
  leave: Empty,
  /** The top frame has changed its address without loading. Its subframes have to ask for their settings again. */
  addressChanged: Empty,
  /**
   * What the settings mean for the sending frame.
   * @property address the URL of the frame's document
   * @property topOrigin the origin of the top frame; null where the browser does not reveal it
   */
  frameSettings: v.object({ address: v.string(), topOrigin: v.nullable(v.string()) }),
  /** The index that finds mentions, for a frame whose text may hold a name. */
  matchIndex: Empty,
  /** The card of a mention, after the reader's action in it. */
  card: CardRequestSchema,
  /** The style sheet of cards. */
  cardStyle: Empty,
  /** A message for another frame of the tab. Through `postMessage`, the page could listen. */
  relay: v.object({ to: v.number(), message: FrameMessageSchema }),
} as const;
const answers = {
  report: Ignored,
  leave: Ignored,
  addressChanged: Ignored,
  frameSettings: FrameSettingsSchema,
  matchIndex: MatchIndexSchema,
  /** Null for an entity that no pack knows. */
  card: v.nullable(CardAnswerSchema),
  cardStyle: v.string(),
  relay: Ignored,
} as const;

/** @throws when the extension was updated or removed since the page loaded, or the answer is malformed */
export async function askBackground<K extends keyof typeof requests>(
  type: K,
  request: Content<typeof requests, K>,
): Promise<Content<typeof answers, K>> {
  return parseReply(answers[type], await browser.runtime.sendMessage({ type, request }));
}

/** Answers the messages of content scripts until `signal` aborts. */
export const serveBackground = (handlers: Handlers<typeof requests, typeof answers>, signal: AbortSignal) =>
  serve(requests, handlers, signal);
