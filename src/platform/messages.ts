import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CardDataSchema } from '../core/card-data.ts';
import { CountsSchema } from '../core/counts.ts';
import { PlaceSchema } from '../core/relevance.ts';
import { SettingsChangeSchema } from '../core/settings-change.ts';

/**
 * Every message there is, one map a direction, each answer tied to its request. Both are parsed on arrival: an
 * update can leave two versions of the extension talking to each other.
 */

const Nothing = v.custom<void>((answer) => answer === undefined || answer === null);

/** A page, see `pageOf`. */
const PageAddressSchema = v.object({ site: v.string(), path: v.string() });

/** What a frame tells of itself. */
export const FrameReportSchema = v.object({
  /** Site of the frame's page; null where it has none. */
  site: v.nullable(v.string()),
  /** Whether marks may show here: not switched off, not paused. */
  on: v.boolean(),
  counts: CountsSchema,
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;

/** What a frame tells when it is asked; its page's address is kept nowhere. */
const DescriptionSchema = v.object({ ...FrameReportSchema.entries, page: v.nullable(PageAddressSchema) });
export type FrameDescription = v.InferOutput<typeof DescriptionSchema>;

/** A mention as the popup lists it. */
const ListedMentionSchema = v.object({
  /** Names the mention for `show`, as long as the frame's page stays. */
  id: v.number(),
  entity: v.string(),
  /** The words of the page: the mention itself, and what stands before and behind it. */
  words: v.string(),
  before: v.string(),
  after: v.string(),
});
export type ListedMention = v.InferOutput<typeof ListedMentionSchema>;

/** Content script → background. */
export const toBackground = {
  /** A frame reports its mentions; `fresh` with its first report, so that the top frame starts a new page. */
  report: { request: v.object({ ...FrameReportSchema.entries, fresh: v.boolean() }), answer: Nothing },
  /** A frame is about to go away. */
  leave: { request: v.object({}), answer: Nothing },
  /** The page that the asking frame is part of. */
  topPage: { request: v.object({}), answer: v.object({ page: v.nullable(PageAddressSchema) }) },
  /** The reader changed a setting in the card. */
  change: { request: SettingsChangeSchema, answer: Nothing },
  /** The reader wants to see a note among all the others. */
  openNotes: { request: v.object({ note: v.string() }), answer: Nothing },
  /** What the card of an entity shows at a place; null for an entity that no pack knows. */
  card: { request: PlaceSchema, answer: v.nullable(CardDataSchema) },
} as const;

/** Background or popup → the content script of one frame. */
export const toFrame = {
  /** The frame's report, as it stands now. */
  describe: { request: v.object({}), answer: DescriptionSchema },
  /** The first mentions of each entity, in the order of the page, and how many there are in all. */
  mentions: {
    /** @property most the most mentions of one entity that are listed */
    request: v.object({ most: v.number() }),
    answer: v.array(ListedMentionSchema),
  },
  /** Scrolls to a mention of the list and opens its card. False when it is no longer there. */
  showMention: { request: v.object({ id: v.number() }), answer: v.boolean() },
} as const;

/** What a keyboard shortcut asks for. */
const ShortcutSchema = v.picklist(['next-mention', 'previous-mention', 'focus-card']);
export type Shortcut = v.InferOutput<typeof ShortcutSchema>;
export const isShortcut = (name: string): name is Shortcut => v.is(ShortcutSchema, name);

/** Background → all frames of a tab at once; nobody answers. */
export const toAllFrames = {
  /** A keyboard shortcut was pressed. The frame that has the focus acts. */
  shortcut: { request: v.object({ name: ShortcutSchema }), answer: Nothing },
} as const;

type Contract = Readonly<Record<string, { request: v.GenericSchema; answer: v.GenericSchema }>>;
type Request<C extends Contract, K extends keyof C> = v.InferOutput<C[K]['request']>;
type Answer<C extends Contract, K extends keyof C> = v.InferOutput<C[K]['answer']>;

/** Who sent a message. */
export interface Sender {
  tabId: number;
  frameId: number;
}

/** One handler for each message of a direction; a missing one does not compile. */
export type Handlers<C extends Contract> = {
  [K in keyof C]: (request: Request<C, K>, sender: Sender) => Answer<C, K> | Promise<Answer<C, K>>;
};

/** Asks the background. @throws when the extension was updated or removed under a running page, or the answer is malformed */
export async function askBackground<K extends keyof typeof toBackground>(
  type: K,
  request: Request<typeof toBackground, K>,
): Promise<Answer<typeof toBackground, K>> {
  const answer: unknown = await browser.runtime.sendMessage({ type, request });
  return v.parse(toBackground[type].answer, answer) as Answer<typeof toBackground, K>;
}

/** Asks one frame of a tab. @throws when no content script runs there, or the answer is malformed */
export async function askFrame<K extends keyof typeof toFrame>(
  sender: Sender,
  type: K,
  request: Request<typeof toFrame, K>,
): Promise<Answer<typeof toFrame, K>> {
  const answer: unknown = await browser.tabs.sendMessage(
    sender.tabId,
    { type, request },
    { frameId: sender.frameId },
  );
  return v.parse(toFrame[type].answer, answer) as Answer<typeof toFrame, K>;
}

/** Tells all frames of a tab; a tab without content scripts hears nothing, which is no error. */
export async function tellFrames<K extends keyof typeof toAllFrames>(
  tabId: number,
  type: K,
  request: Request<typeof toAllFrames, K>,
): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type, request });
  } catch {
    // No content script runs there.
  }
}

const EnvelopeSchema = v.object({ type: v.string(), request: v.unknown() });

/**
 * Answers the messages of one direction until `signal` aborts. Messages that are none of the contract's are left to
 * other listeners.
 */
export function serve<C extends Contract>(contract: C, handlers: Handlers<C>, signal: AbortSignal): void {
  const onMessage = (message: unknown, from: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(contract, envelope.output.type)) return undefined;
    const type: keyof C = envelope.output.type;
    const request = v.safeParse(contract[type]?.request ?? v.never(), envelope.output.request);
    if (!request.success) return Promise.reject(new Error(`Malformed message ${String(type)}`));
    const sender = { tabId: from.tab?.id ?? -1, frameId: from.frameId ?? 0 };
    return Promise.resolve(handlers[type](request.output as Request<C, typeof type>, sender));
  };
  const listener = onMessage as browser.Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
