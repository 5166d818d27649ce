import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { CardAnswerSchema } from '../../core/card/card-tree.ts';
import { FrameMessageSchema } from '../../core/card/remote-card-messages.ts';
import { MatchIndexSchema } from '../../core/matching/match-index.ts';
import { FrameSettingsSchema } from '../../core/pages/frame-settings.ts';
import { CountsSchema } from '../../core/pages/mention-counts.ts';
import { ShortcutSchema } from '../../core/pages/shortcuts.ts';
import { MentionContextSchema } from '../../core/ranking/relevance.ts';
import { browser } from '../api/native-browser.ts';

/**
 * Every message there is, two maps a direction: what is asked, and what is answered. Both are parsed on arrival: an
 * update can leave two versions of the extension talking to each other. They lie apart, so that the page's script is
 * built with the schemas of what reaches it and none of the others.
 */

/** Nobody looks at the answer; that there is one tells that it was done. */
const Nothing = v.unknown();
const Empty = v.object({});

/** What a frame tells of itself; the address of its page is kept nowhere. */
export const FrameReportSchema = v.object({
  /** The address of the frame's own page. */
  address: v.string(),
  /** Whether marks may show here: not switched off, not paused. */
  on: v.boolean(),
  counts: CountsSchema,
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;

/** A mention as the popup lists it. */
const ListedMentionSchema = v.object({
  /** Names the mention for `show`, as long as the frame's page stays. */
  id: v.number(),
  entity: v.string(),
  /** The words of the page: the mention itself, and what stands before and behind it. Empty beyond `MOST_IN_WORDS`. */
  words: v.string(),
  before: v.string(),
  after: v.string(),
});
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

/** What a page asks for when it shows a card. */
const CardRequestSchema = v.object({
  /** Where the mention stands, and the entity whose card opens. */
  context: MentionContextSchema,
  /** The marked words as the page has them, and the alias of the pack that they are a form of. */
  words: v.string(),
  alias: v.string(),
  /** The site that "here" means; null where there is none. */
  site: v.nullable(v.string()),
  /** What the last answer said how the card stands; left out to begin. */
  state: v.optional(v.unknown()),
  /** What the reader did, as a button of the card has it. */
  action: v.optional(v.unknown()),
});
export type CardRequest = v.InferOutput<typeof CardRequestSchema>;

/** Content script → background. */
const askedOfBackground = {
  /** A frame reports its mentions; `fresh` with its first report, so that the top frame starts a new page. */
  report: v.object({ frame: FrameReportSchema, fresh: v.boolean() }),
  /** A frame is about to go away. */
  leave: Empty,
  /** The address of a page with frames has changed without a loading; its frames are to ask for their frameSettings again. */
  moved: Empty,
  /**
   * What settings mean for the asking frame.
   * @property address that of the frame's own page
   * @property topOrigin the origin of the page that the frame is part of, where the browser tells it
   */
  frameSettings: v.object({ address: v.string(), topOrigin: v.nullable(v.string()) }),
  /** All that finds mentions, for a frame whose text may hold a name. */
  matchIndex: Empty,
  /** The card of a mention, as it is after what the reader has done in it. */
  card: CardRequestSchema,
  /** The style sheet of cards. */
  cardStyle: Empty,
  /** A frame tells another one of its tab, which it cannot reach itself without the page listening. */
  relay: v.object({ to: v.number(), message: FrameMessageSchema }),
} as const;
const answersOfBackground = {
  report: Nothing,
  leave: Nothing,
  moved: Nothing,
  frameSettings: FrameSettingsSchema,
  matchIndex: MatchIndexSchema,
  /** Null for an entity that no pack knows. */
  card: v.nullable(CardAnswerSchema),
  cardStyle: v.string(),
  relay: Nothing,
} as const;

/** Background or popup → the content script of one frame. */
const askedOfFrame = {
  /** The frame's report, as it stands now. */
  describe: Empty,
  /**
   * The first mentions of each entity, in the order of the page.
   * @property most the most mentions of one entity that are listed
   */
  mentions: v.object({ most: v.number() }),
  /**
   * Scrolls to a mention of the list, opens its card, and gives it the focus when it is to have it; null closes the
   * card.
   */
  showMention: v.object({ id: v.nullable(v.number()), focus: v.boolean() }),
} as const;
const answersOfFrame = {
  describe: FrameReportSchema,
  mentions: v.array(ListedMentionSchema),
  /** False when the mention is no longer there. */
  showMention: v.boolean(),
} as const;

/** Background → all frames of a tab at once; nobody waits for the answers. */
const askedOfAllFrames = {
  /** A keyboard shortcut was pressed. The frame that has the focus acts. */
  shortcut: v.object({ name: ShortcutSchema }),
} as const;

/** Background → the frames inside of a page; nobody waits for the answers. */
const askedOfInnerFrames = {
  /** The page around them has changed its address. */
  moved: Empty,
} as const;

/** Background → one frame, passed on from another of its tab; nobody waits for the answer. */
const askedBetweenFrames = {
  relayed: v.object({ from: v.number(), message: FrameMessageSchema }),
} as const;

type Schemas = Readonly<Record<string, v.GenericSchema>>;
type Content<S extends Schemas, K extends keyof S> = v.InferOutput<S[K]>;

/** Who sent a message. */
export interface Sender {
  tabId: number;
  frameId: number;
}

/** One handler for each message of a direction; a missing one does not compile. */
type Handlers<Asked extends Schemas, Answers extends Record<keyof Asked, v.GenericSchema>> = {
  [K in keyof Asked]: (
    request: Content<Asked, K>,
    sender: Sender,
  ) => v.InferOutput<Answers[K]> | Promise<v.InferOutput<Answers[K]>>;
};

/** A request on its way. */
const EnvelopeSchema = v.object({ type: v.string(), request: v.unknown() });
/** An answer on its way, or why there is none. */
const ReplySchema = v.object({ answer: v.optional(v.unknown()), error: v.optional(v.string()) });

/** @throws when there was no answer, or it is malformed */
function open<S extends v.GenericSchema>(schema: S, reply: unknown): v.InferOutput<S> {
  const { answer, error } = read(ReplySchema, reply);
  if (error !== undefined) throw new Error(error);
  return read(schema, answer);
}

/** @throws when the content is malformed */
function read<S extends v.GenericSchema>(schema: S, content: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, content);
  if (!result.success) throw new Error(`Malformed message: ${result.issues[0].message}`);
  return result.output;
}

/** Asks the background. @throws when the extension was updated or removed under a running page, or the answer is malformed */
export async function askBackground<K extends keyof typeof askedOfBackground>(
  type: K,
  request: Content<typeof askedOfBackground, K>,
): Promise<Content<typeof answersOfBackground, K>> {
  return open(answersOfBackground[type], await browser.runtime.sendMessage({ type, request }));
}

/** Asks one frame of a tab. @throws when no content script runs there, or the answer is malformed */
export async function askFrame<K extends keyof typeof askedOfFrame>(
  { tabId, frameId }: Sender,
  type: K,
  request: Content<typeof askedOfFrame, K>,
): Promise<Content<typeof answersOfFrame, K>> {
  return open(answersOfFrame[type], await browser.tabs.sendMessage(tabId, { type, request }, { frameId }));
}

/** Tells all frames of a tab; a tab without content scripts hears nothing, which is no error. */
export async function tellFrames<K extends keyof AskedOfFrames>(
  tabId: number,
  type: K,
  request: Content<AskedOfFrames, K>,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type, request });
  } catch {
    // No content script runs there.
  }
}

/** Passes a message on to a frame; one that is gone hears nothing, which is no error. */
export async function relayTo(
  { tabId, frameId }: Sender,
  request: Content<typeof askedBetweenFrames, 'relayed'>,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'relayed', request }, { frameId });
  } catch {
    // The frame is gone, or the extension is off there.
  }
}

type AskedOfFrames = typeof askedOfAllFrames & typeof askedOfInnerFrames;
type BackgroundHandlers = Handlers<typeof askedOfBackground, typeof answersOfBackground>;
type FrameHandlers = Handlers<typeof askedOfFrame, typeof answersOfFrame>;
type AllFramesHandlers = Handlers<typeof askedOfAllFrames, { shortcut: typeof Nothing }>;
type InnerFramesHandlers = Handlers<typeof askedOfInnerFrames, { moved: typeof Nothing }>;
type BetweenFramesHandlers = Handlers<typeof askedBetweenFrames, { relayed: typeof Nothing }>;

/** Answers what frames ask of the background, until `signal` aborts. */
export const serveBackground = (handlers: BackgroundHandlers, signal: AbortSignal) =>
  serve(askedOfBackground, handlers, signal);
/** Answers what is asked of one frame, until `signal` aborts. */
export const serveFrame = (handlers: FrameHandlers, signal: AbortSignal) =>
  serve(askedOfFrame, handlers, signal);
/** Hears what all frames of a tab are told, until `signal` aborts. */
export const serveAllFrames = (handlers: AllFramesHandlers, signal: AbortSignal) =>
  serve(askedOfAllFrames, handlers, signal);

/** Hears what all frames inside of a page are told, until `signal` aborts. */
export const serveInnerFrames = (handlers: InnerFramesHandlers, signal: AbortSignal) =>
  serve(askedOfInnerFrames, handlers, signal);

/** Hears what other frames of the tab tell this one, until `signal` aborts. */
export const serveBetweenFrames = (handlers: BetweenFramesHandlers, signal: AbortSignal) =>
  serve(askedBetweenFrames, handlers, signal);

/** Messages that are none of the direction's are left to other listeners. */
function serve<Asked extends Schemas>(
  asked: Asked,
  handlers: Handlers<Asked, Record<keyof Asked, v.GenericSchema>>,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, from: Runtime.MessageSender, reply: (reply: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(asked, envelope.output.type)) return undefined;
    const type: keyof Asked = envelope.output.type;
    const answer = async () => {
      const schema = asked[type];
      const request = schema && read(schema, envelope.output.request);
      const sender = { tabId: from.tab?.id ?? -1, frameId: from.frameId ?? 0 };
      return handlers[type](request as Content<Asked, typeof type>, sender);
    };
    // Not a promise as the result: Chrome 140 takes none.
    answer().then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: String(error) }),
    );
    return true;
  };
  const listener = onMessage as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
