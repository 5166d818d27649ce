import { type PageAddress, parsePageAddress } from '../urls/page-address.ts';
import { TOP_FRAME } from './top-frame.ts';

/** What the browser says about the sender of a message. */
interface SendingFrame {
  frameId: number;
  /** The URL of the sending document when it was loaded. */
  url: string | undefined;
  /** The URL of the tab's top document now; `undefined` where the browser does not reveal it. */
  topUrl: string | undefined;
}

/**
 * The page that a frame is part of. Origin and site come from the browser alone, because a taken-over process could name any. Path and
 * query come from the address that the top frame names, which may know of its `pushState` before the browser.
 * @param address the URL of the sending document, as it says itself; the tab's by default, which follows `pushState`
 * @returns `undefined` where the browser does not reveal the page; for a page without a site, `page` is `undefined`
 */
export function pageOfFrame(
  { frameId, url, topUrl }: SendingFrame,
  address = topUrl ?? '',
): { page: PageAddress | undefined } | undefined {
  // Firefox may still have the URL of the tab's last page when the next one asks.
  const page = frameId === TOP_FRAME ? (url ?? topUrl) : topUrl;
  if (page === undefined) return undefined;
  const isOwnAddress = frameId === TOP_FRAME && originOf(address) === originOf(page);
  return { page: parsePageAddress(isOwnAddress ? address : page) };
}

/** The origin of a URL with one, otherwise the URL itself. */
function originOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, protocol } = new URL(url);
  return origin === 'null' && protocol !== 'file:' ? url : origin + protocol;
}
