import * as v from 'valibot';
import { CardContextSchema, WordsSchema } from '../../core/card/card-context.ts';
import type { CardAnswer } from '../../core/card/card-tree.ts';
import { FrameMessageSchema } from '../../core/card/remote-card-messages.ts';
import type { MatchIndex } from '../../core/matching/match-index.ts';
import { KeySchema } from '../../core/packs/schema/key-schema.ts';
import type { FrameSettings } from '../../core/pages/frame-settings.ts';
import { MAX_ADDRESS_LENGTH } from '../../core/urls/page-address.ts';
import { FrameReportSchema } from './frame-report.ts';
import { frameLimits, frameOf, type Rates } from './frame-senders.ts';
import { type Content, Empty, type Handlers, type Sender, serve } from './transport.ts';

/**
 * Messages from content scripts to the background, which parses them: pages are hostile, and a content script's process may
 * be compromised.
 */

const CardRequestSchema = v.object({
  /** Where the mention stands, and the entity whose card opens. */
  context: CardContextSchema,
  /** The marked words as they stand on the page. */
  words: WordsSchema,
  /** The pack's alias that the words are a form of. */
  alias: KeySchema,
  /** `CardAnswer.state` of the card shown so far; absent for a first card, which no action can be taken in. */
  state: v.optional(v.unknown()),
  /** The action of the button that the reader pressed. */
  action: v.optional(v.unknown()),
});
export type CardRequest = v.InferOutput<typeof CardRequestSchema>;

/** How many keys one `namesByKey` may have. */
const MAX_NAME_KEYS = 5_000;

const Address = v.pipe(v.string(), v.maxLength(MAX_ADDRESS_LENGTH));

const requests = {
  /**
   * A frame whose text may contain a name asks for the marks script. Where marks are off, it gets the standby script.
   * @property address the URL of the frame's document, see `pageOfFrame`
   */
  marks: v.object({ address: Address, documentToken: v.nullable(v.pipe(v.number(), v.finite())) }),
  /** A frame asks for another script, see `MarksContext`. Answered when it runs. */
  script: v.object({
    script: v.picklist([
      'card',
      'frames',
      'navigation',
      'viewport',
      'visibility',
      'anchoring',
      'afterimages',
      'names',
    ]),
  }),
  /** A frame reports its mentions. `isFirst` marks the first report of a document. */
  report: v.object({ report: FrameReportSchema, isFirst: v.boolean() }),
  /** A frame is about to unload. */
  leave: Empty,
  /** The top frame has changed its address without loading. Its subframes have to ask for their settings again. */
  addressChanged: Empty,
  /**
   * What the settings mean for the sending frame.
   * @property address the URL of the frame's document, see `pageOfFrame`
   */
  frameSettings: v.object({ address: Address }),
  /** The names of large packs that the page's text may contain. `keys` are what `NameSieve` has found there. */
  namesByKey: v.object({
    keys: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MAX_NAME_KEYS)),
  }),
  /** The card of a mention, after the reader's action in it. */
  card: CardRequestSchema,
  /** The card of a mention is open. `words` are those marked, a form of `alias`. */
  cardShown: v.object({ words: WordsSchema, alias: KeySchema }),
  /** The style sheet of cards. */
  cardStyle: Empty,
  /** A message for another frame of the tab. Through `postMessage`, the page could listen. */
  relay: v.object({ to: v.pipe(v.number(), v.integer(), v.minValue(0)), message: FrameMessageSchema }),
} as const;

/** What each message is answered with. Frames need no schema: answers come from the extension itself. */
interface Answers {
  marks: MarksAnswer;
  script: undefined;
  report: undefined;
  leave: undefined;
  addressChanged: undefined;
  frameSettings: FrameSettings;
  namesByKey: MatchIndex['entities'];
  /** Null for an entity that no pack knows. */
  card: CardAnswer | null;
  cardShown: undefined;
  cardStyle: string;
  relay: undefined;
}

/** What the marks script starts with, and what standby waits for. */
export interface MarksAnswer {
  settings: FrameSettings;
  /** What finds mentions; null where marks are off, except on the extension's own pages. */
  index: MatchIndex | null;
}

export type BackgroundRequest<K extends keyof Answers> = Content<typeof requests, K>;
export type BackgroundAnswer<K extends keyof Answers> = Answers[K];
export type BackgroundMessage = keyof Answers;

/**
 * How often one frame may ask: far more often than readers and pages cause it. All frames of a tab together may ask `frames` times
 * as often. For most messages that is much, because a page may load hundreds of frames at once. For cards it is little: they cost
 * the background most, and a reader opens one after the other.
 */
const RATES: Rates<typeof requests> = {
  marks: { burst: 60, perSecond: 5, frames: 10 },
  // Up to eight for each document that asks for marks; but of the frames of one tab, most ask for `visibility` alone.
  script: { burst: 300, perSecond: 25, frames: 4 },
  frameSettings: { burst: 100, perSecond: 20, frames: 10 },
  namesByKey: { burst: 100, perSecond: 4, frames: 4 },
  card: { burst: 100, perSecond: 10, frames: 2 },
  cardShown: { burst: 20, perSecond: 2, frames: 2 },
  // Once for each document with a card.
  cardStyle: { burst: 60, perSecond: 5, frames: 10 },
  relay: { burst: 300, perSecond: 60, frames: 4 },
  // If these were refused, the button would keep a wrong number. Their handlers skip those that newer ones replace.
  report: { burst: 2_000, perSecond: 500, frames: 10 },
  leave: { burst: 100, perSecond: 10, frames: 10 },
  addressChanged: { burst: 2_000, perSecond: 500, frames: 10 },
};

/** Answers to the messages of content scripts, by their types. */
export type BackgroundHandlers = Handlers<typeof requests, Answers, Sender>;

/** Answers the messages of content scripts until `signal` aborts. */
export const serveBackground = (handlers: BackgroundHandlers, signal: AbortSignal) =>
  serve({ requests, handlers, senderOf: frameOf, allows: frameLimits(RATES) }, signal);
