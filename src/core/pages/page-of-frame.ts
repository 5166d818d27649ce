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
 * The page that a frame is part of. Origin and site come from the browser alone, because a page that has taken over its process could
 * claim any. Path and query come from the address that the top frame sends, which may follow `pushState` sooner than the browser does.
 * @param address the URL that the sending document claims, which counts only for a top frame, and within its origin. Default: that of
 *   the tab, which follows `pushState`
 * @returns `undefined` if the browser does not reveal the page; `page: undefined` if it does, and the page has no site
 */
export function pageOfFrame(
  { frameId, url, topUrl }: SendingFrame,
  address = topUrl ?? '',
): { page: PageAddress | undefined } | undefined {
  // `url` comes first: when a page sends its first message, Firefox may still report the previous page as `topUrl`.
  const page = frameId === TOP_FRAME ? (url ?? topUrl) : topUrl;
  if (page === undefined) return undefined;
  const isOwnAddress = frameId === TOP_FRAME && originOf(address) === originOf(page);
  return { page: parsePageAddress(isOwnAddress ? address : page) };
}

/** The origin of a URL or, if it has none, the URL itself. */
function originOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, protocol } = new URL(url);
  return origin === 'null' && protocol !== 'file:' ? url : origin + protocol;
}
