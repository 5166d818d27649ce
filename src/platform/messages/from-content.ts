import type { Runtime } from 'webextension-polyfill';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';
import type { BackgroundAnswer, BackgroundMessage, BackgroundRequest } from './to-background.ts';
import type { FrameAnswer, FrameQuestion, FrameRequest, Notifications } from './to-frames.ts';

/**
 * The content script's side of all messages. It parses nothing: what reaches it comes from the extension itself, in the
 * same version, and every page would pay for the schemas.
 */

/** Asks the background. @returns `undefined` if it does not answer */
export type Ask = <K extends BackgroundMessage>(
  type: K,
  request: BackgroundRequest<K>,
) => Promise<BackgroundAnswer<K> | undefined>;

/** @throws when the extension was updated or removed since the page loaded, or the background failed */
export async function askBackground<K extends BackgroundMessage>(
  type: K,
  request: BackgroundRequest<K>,
): Promise<BackgroundAnswer<K>> {
  const reply: { answer: BackgroundAnswer<K>; error?: string } = await browser.runtime.sendMessage({
    type,
    request,
  });
  if (reply.error) throw new Error(reply.error);
  return reply.answer;
}

type FrameHandlers = {
  [K in FrameQuestion]: (request: FrameRequest<K>) => FrameAnswer<K> | Promise<FrameAnswer<K>>;
};

/** Answers questions to this frame until `signal` aborts; others are left to other scripts of the frame. */
export function answerFrame(handlers: Partial<FrameHandlers>, signal: AbortSignal): void {
  listen((type, request, reply) => {
    const handler: unknown = Reflect.get(handlers, type);
    if (typeof handler !== 'function') return false;
    void Promise.resolve(Reflect.apply(handler, undefined, [request])).then((answer) => reply({ answer }));
    return true;
  }, signal);
}

/** Calls back with every notification of one type until `signal` aborts. */
export function onNotification<K extends keyof Notifications>(
  type: K,
  listener: (request: Notifications[K]) => void,
  signal: AbortSignal,
): void {
  listen((received, request, reply) => {
    if (received !== type) return;
    listener(request as Notifications[K]);
    reply({});
  }, signal);
}

/** @param handle returns whether it will reply later */
function listen(
  handle: (type: string, request: unknown, reply: (reply: object) => void) => boolean | undefined,
  signal: AbortSignal,
): void {
  const onMessage = (
    { type, request }: { type: string; request: unknown },
    _: Runtime.MessageSender,
    reply: (reply: unknown) => void,
  ) => handle(type, request, reply);
  subscribe(browser.runtime.onMessage, onMessage as Runtime.OnMessageListener, signal);
}
