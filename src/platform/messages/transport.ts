import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type Rate, RateLimiter } from '../../core/tasks/rate-limiter.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/**
 * How messages travel between the parts of the extension. The background parses the requests of content scripts, and
 * background and popup parse the answers of frames, because a content script's process may be compromised. Content scripts
 * parse nothing, see `from-content.ts`.
 */

/** Schemas of messages, by message type. */
export type Schemas = Readonly<Record<string, v.GenericSchema>>;
export type Content<S extends Schemas, K extends keyof S> = v.InferOutput<S[K]>;

/** For requests without content. */
export const Empty = v.object({});
/** The address of messages: a frame of a tab. */
export interface FrameAddress {
  tabId: number;
  frameId: number;
}

/** The sender of a message, as the browser reports it. What a message says about its sender is not believed. */
export interface Sender extends FrameAddress {
  /** The sending document. Firefox does not reveal it. */
  documentId: string | undefined;
  /** The URL of the sending document. `pushState` does not change it. */
  url: string | undefined;
  /** Whether its tab is the active one of its window. */
  isTabActive: boolean;
  /** Whether its window is a private one, of which nothing may be left behind. */
  isPrivate: boolean;
  /**
   * The URL of the tab's top document. Chrome reveals it to the receiver of a message without any permission, Firefox
   * with access to the page. `sender.url` will not do: it is that of the frame, and `pushState` does not change it.
   */
  topUrl: string | undefined;
}

/** One handler for each type of message. A missing one does not compile. */
export type Handlers<Requests extends Schemas, Answers extends Record<keyof Requests, unknown>> = {
  [K in keyof Requests]: (
    request: Content<Requests, K>,
    sender: Sender,
  ) => Answers[K] | Promise<Answers[K]> | (undefined extends Answers[K] ? Promise<void> | void : never);
};

/** How often a frame may send each type of message, and for how many frames of a tab at once there is room. */
export type Rates<S extends Schemas> = Readonly<Record<keyof S, Rate & { frames: number }>>;

/** How often all frames of a tab together may send a type of message. */
const rateOfTab = ({ burst, perSecond, frames }: Rate & { frames: number }): Rate => ({
  burst: burst * frames,
  perSecond: perSecond * frames,
});

const EnvelopeSchema = v.object({ type: v.pipe(v.string(), v.maxLength(40)), request: v.unknown() });
const ReplySchema = v.object({ answer: v.optional(v.unknown()), error: v.optional(v.string()) });

/** @throws when the receiver reported an error, or the reply is malformed */
export function parseReply<S extends v.GenericSchema>(schema: S, reply: unknown): v.InferOutput<S> {
  const { answer, error } = parse(ReplySchema, reply);
  if (error !== undefined) throw new Error(error);
  return parse(schema, answer);
}

function parse<S extends v.GenericSchema>(schema: S, content: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, content);
  if (!result.success) throw new Error(`Malformed message: ${result.issues[0].message}`);
  return result.output;
}

/**
 * Answers messages from frames of tabs until `signal` aborts. Refuses malformed ones and too many of them. Leaves other
 * types of messages to other listeners.
 */
export function serve<Requests extends Schemas>(
  requests: Requests,
  handlers: Handlers<Requests, Record<keyof Requests, unknown>>,
  rates: Rates<Requests>,
  signal: AbortSignal,
): void {
  const limiter = new RateLimiter(() => Date.now());
  const onMessage = (message: unknown, from: Runtime.MessageSender, reply: (reply: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(requests, envelope.output.type)) return undefined;
    const type: keyof Requests & string = envelope.output.type;
    const sender = senderOf(from);
    if (!sender) return undefined;
    const answer = async () => {
      const rate = rates[type];
      const isAllowed =
        limiter.allows(`${sender.tabId} ${sender.frameId} ${type}`, rate) &&
        limiter.allows(`${sender.tabId} ${type}`, rateOfTab(rate));
      if (!isAllowed) throw new Error('Too many messages');
      const schema = requests[type];
      const request = schema && parse(schema, envelope.output.request);
      return handlers[type](request as Content<Requests, typeof type>, sender);
    };
    // Chrome 140 does not accept a promise as the result of a listener.
    answer().then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: String(error) }),
    );
    return true;
  };
  subscribe(browser.runtime.onMessage, onMessage as Runtime.OnMessageListener, signal);
}

/** @returns `undefined` for a sender that is no frame of a tab, or not of this extension */
function senderOf({ id, tab, frameId, url, ...from }: Runtime.MessageSender): Sender | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  const documentId: unknown = Reflect.get(from, 'documentId');
  return {
    tabId: tab.id,
    frameId,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    url,
    topUrl: tab.url,
    isTabActive: tab.active,
    isPrivate: tab.incognito,
  };
}
