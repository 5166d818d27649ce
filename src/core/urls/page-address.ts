/** A page as settings see it. */
export interface PageAddress {
  /** The name of its site, as switches and settings use it: the host in lower case without a leading `www.`; `file://` for local files. */
  site: string;
  /** Path and query, beginning with `/`. */
  path: string;
}

/** What the one site of all local files is called. */
export const LOCAL_FILES = 'file://';

/**
 * A page's site and its place there, without what does not tell pages apart: user, fragment, a leading `www.`.
 * @returns `undefined` for what has no host (about:blank, data:, blob: of an opaque origin)
 */
export function pageOf(address: string): PageAddress | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return { site: bareHost(url.host), path: url.pathname + url.search };
    case 'file:':
      return { site: LOCAL_FILES, path: url.pathname };
    case 'blob:':
      return pageOf(url.pathname);
    default:
      return undefined;
  }
}

/** A host without a leading `www.` and without the dot that may end it. */
export const bareHost = (host: string): string => host.replace(/^www\./, '').replace(/\.(?=$|:)/, '');

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
