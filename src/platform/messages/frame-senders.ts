import type { Runtime } from 'webextension-polyfill';
import { type Rate, RateLimiter } from '../../core/tasks/rate-limiter.ts';
import { browser } from '../api/native-browser.ts';
import type { Schemas, Sender } from './transport.ts';

/** How often a frame may send each type of message, and how many times as often all frames of its tab together. */
export type Rates<S extends Schemas> = Readonly<Record<keyof S, Rate & { frames: number }>>;

/** How often all frames of a tab together may send a type of message. */
const rateOfTab = ({ burst, perSecond, frames }: Rate & { frames: number }): Rate => ({
  burst: burst * frames,
  perSecond: perSecond * frames,
});

/** Creates what tells whether a frame may send one more message of a type. */
export function frameLimits<S extends Schemas>(
  rates: Rates<S>,
): (type: keyof S & string, sender: Sender) => boolean {
  const limiter = new RateLimiter(() => Date.now());
  return (type, { tabId, frameId }) =>
    limiter.allows(`${tabId} ${frameId} ${type}`, rates[type]) &&
    limiter.allows(`${tabId} ${type}`, rateOfTab(rates[type]));
}

/** @returns `undefined` for a sender that is no frame of a tab, or not of this extension */
export function frameOf({ id, tab, frameId, url, ...from }: Runtime.MessageSender): Sender | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  const documentId: unknown = Reflect.get(from, 'documentId');
  return {
    tabId: tab.id,
    frameId,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    url,
    topUrl: tab.url,
    windowId: tab.windowId,
    isTabActive: tab.active,
    isPrivate: tab.incognito,
  };
}
