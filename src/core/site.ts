/**
 * The name of a page's site, as switches and settings use it.
 * @returns the host in lower case without a leading `www.`; `file://` for local files; for anything else without a
 *   host (about:blank, data:, blob: of an opaque origin) `undefined`
 */
export function siteOf(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.host.replace(/^www\./, '').replace(/\.$/, '');
    case 'file:':
      return 'file://';
    case 'blob:':
      return siteOf(url.pathname);
    default:
      return undefined;
  }
}

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
