/** The address of a page, in the form that patterns are compared with. */
export interface PageAddress {
  /** The lower-case host without a leading `www.`, or `file://` for local files. */
  site: string;
  /** Path and query, starting with `/`. */
  path: string;
}

/**
 * How much of an address frames send, in UTF-16 units. Patterns are shorter, so that they match the cut address as they match the whole.
 */
export const MAX_ADDRESS_LENGTH = 4_000;

/** The site of local files. */
export const LOCAL_FILES = 'file://';

/**
 * Parses the URL of a document. Drops what does not distinguish pages: user, fragment, a leading `www.`.
 * @returns `undefined` for URLs without a host: about:blank, data:, blob: of an opaque origin
 */
export function parsePageAddress(address: string): PageAddress | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return { site: normaliseHost(url.host), path: url.pathname + url.search };
    case 'file:':
      return { site: LOCAL_FILES, path: url.pathname };
    case 'blob:':
      return parsePageAddress(url.pathname);
    default:
      return undefined;
  }
}

/** Removes a leading `www.` and a trailing dot. */
export const normaliseHost = (host: string): string => host.replace(/^www\./, '').replace(/\.(?=$|:)/, '');

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
