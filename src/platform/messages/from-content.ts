import type { Runtime } from 'webextension-polyfill';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';
import type { BackgroundAnswer, BackgroundMessage, BackgroundRequest } from './to-background.ts';
import type { FrameAnswer, FrameQuestion, FrameRequest, Notifications } from './to-frames.ts';

/**
 * The content script's side of all messages. It parses nothing: what reaches it comes from the extension itself, in the
 * same version, and every page would pay for the schemas.
 */

/** @throws when the extension was updated or removed since the page loaded, or the background failed */
export async function askBackground<K extends BackgroundMessage>(
  type: K,
  request: BackgroundRequest<K>,
): Promise<BackgroundAnswer<K>> {
  const reply: { answer: BackgroundAnswer<K>; error?: string } = await browser.runtime.sendMessage({
    type,
    request,
  });
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.answer;
}

type FrameHandlers = { [K in FrameQuestion]: (request: FrameRequest<K>) => FrameAnswer<K> };

/** Answers questions to this frame until `signal` aborts; others are left to other scripts of the frame. */
export function answerFrame(handlers: Partial<FrameHandlers>, signal: AbortSignal): void {
  listen((type, request) => {
    const handler: unknown = Object.hasOwn(handlers, type) ? Reflect.get(handlers, type) : undefined;
    return typeof handler === 'function'
      ? { answer: Reflect.apply(handler, undefined, [request]) }
      : undefined;
  }, signal);
}

/** Calls back with every notification of one type until `signal` aborts. */
export function onNotification<K extends keyof Notifications>(
  type: K,
  listener: (request: Notifications[K]) => void,
  signal: AbortSignal,
): void {
  listen((received, request) => {
    if (received !== type) return undefined;
    listener(request as Notifications[K]);
    return {};
  }, signal);
}

/** @param handle gives the reply; `undefined` for what is not its business */
function listen(handle: (type: string, request: unknown) => object | undefined, signal: AbortSignal): void {
  const onMessage = (
    message: { type: string; request: unknown },
    _: Runtime.MessageSender,
    reply: (reply: unknown) => void,
  ) => {
    const answer = handle(message.type, message.request);
    if (answer) reply(answer);
  };
  subscribe(browser.runtime.onMessage, onMessage as Runtime.OnMessageListener, signal);
}
