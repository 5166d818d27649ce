import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
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
  windowId: number | undefined;
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
export type Handlers<Requests extends Schemas, Answers extends Record<keyof Requests, unknown>, From> = {
  [K in keyof Requests]: (
    request: Content<Requests, K>,
    sender: From,
  ) => Answers[K] | Promise<Answers[K]> | (undefined extends Answers[K] ? Promise<void> | void : never);
};

/** What answers one kind of sender. */
export interface Service<Requests extends Schemas, From> {
  /** Its name in messages; absent in those of content scripts, which send the most. */
  name?: string;
  requests: Requests;
  handlers: Handlers<Requests, Record<keyof Requests, unknown>, From>;
  /** Tells by what the browser says who sends a message. @returns `undefined` for someone who gets no answer */
  senderOf: (from: Runtime.MessageSender) => From | undefined;
  /** Whether a sender may send one more message of a type. */
  allows: (type: keyof Requests & string, sender: From) => boolean;
}

const EnvelopeSchema = v.object({
  /** The name of a service. */
  message: v.optional(v.string()),
  type: v.pipe(v.string(), v.maxLength(40)),
  request: v.unknown(),
});
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

/** Answers messages until `signal` aborts. Refuses malformed ones and too many of them. Leaves others to other listeners. */
export function serve<Requests extends Schemas, From>(
  { name, requests, handlers, senderOf, allows }: Service<Requests, From>,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, from: Runtime.MessageSender, reply: (reply: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || envelope.output.message !== name) return undefined;
    if (!Object.hasOwn(requests, envelope.output.type)) return undefined;
    const type: keyof Requests & string = envelope.output.type;
    const sender = senderOf(from);
    if (sender === undefined) return undefined;
    const answer = async () => {
      if (!allows(type, sender)) throw new Error('Too many messages');
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
