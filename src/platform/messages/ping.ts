import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { orUndefined, within } from '../../core/tasks/promises.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** The message by which a page of the extension learns whether the background answers. */
const PingSchema = v.object({ type: v.literal('ping') });
/** How long a background may take to start and answer, in milliseconds. */
const LIMIT = 3_000;

/** Answers pings until `signal` aborts. */
export function answerPings(signal: AbortSignal): void {
  const onMessage = (message: unknown, _: Runtime.MessageSender, reply: (reply: unknown) => void) => {
    if (v.is(PingSchema, message)) reply(true);
  };
  subscribe(browser.runtime.onMessage, onMessage as Runtime.OnMessageListener, signal);
}

/** Whether the background answers. Starts it where it sleeps. */
export const backgroundAnswers = async (): Promise<boolean> =>
  (await orUndefined(within(browser.runtime.sendMessage({ type: 'ping' }), LIMIT))) === true;
