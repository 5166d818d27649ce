import { LOCAL_FILES, normaliseHost, type PageAddress } from './page-address.ts';

/**
 * A pattern selects the pages that a rule applies to:
 *
 * - `example.com`: the whole site, with or without `www.`
 * - `*.example.com`: that site and all its subdomains
 * - `example.com/news`: this page with any query; a pattern with a query (`example.com/?id=5`) matches only that one
 * - `example.com/news/*`: all pages whose address begins like this; `*` may stand anywhere in the path
 * - `file://`: local files
 */
export interface SitePattern {
  /** The normalised text of the pattern. `parsePattern` reads it as the same, but for odd hosts such as `www.www.a.example`. */
  text: string;
  /** The site, or with `subdomains` the domain. */
  host: string;
  subdomains: boolean;
  /** Absent for a pattern of all pages of the site. */
  path?: string;
}

/** Why a text is not a pattern. */
export type PatternProblem = 'empty' | 'everything' | 'bad-host' | 'misplaced-wildcard';

/**
 * Parses a pattern as a person types or pastes it. Ignores scheme, `www.`, fragment and the case of the host. The address of a home
 * page, which browsers end with a slash, means the whole site; `example.com/` is the page alone.
 * @returns the pattern, or why the text is not one
 */
export function parsePattern(text: string): SitePattern | { problem: PatternProblem } {
  const written = text.trim().replace(/#.*$/, '');
  if (written === '') return { problem: 'empty' };
  if (/^file:/i.test(written)) return parseFilePattern(written);
  const [, scheme, authority = '', path = ''] = /^(?:([^/?]*):\/\/)?([^/?]*)(.*)$/.exec(written) ?? [];
  if (scheme !== undefined && !/^(?:https?|\*)$/i.test(scheme)) return { problem: 'bad-host' };
  const subdomains = authority.startsWith('*.');
  const named = subdomains ? authority.slice(2) : authority;
  if (named === '*' || (named === '' && /^[/*?]/.test(path))) return { problem: 'everything' };
  if (named.includes('*')) return { problem: 'misplaced-wildcard' };
  const host = parseHost(named);
  if (host === undefined) return { problem: 'bad-host' };
  if (path === '' || (scheme !== undefined && path === '/')) return patternOf(host, subdomains, undefined);
  // Encoded as in the addresses of pages: "ü" is %C3%BC, a space %20.
  const { pathname, search } = new URL(`http://site${path}`);
  return patternOf(host, subdomains, pathname + search);
}

/** The longest pattern for a page. Addresses of a login or a search can be longer. */
const MAX_LENGTH = 2_000;

/** The pattern of one page. For a very long address, it matches all pages whose address begins in the same way. */
export function patternForPage({ site, path }: PageAddress): string {
  // A star in the address must not become a wildcard. %2A means the same in a URL.
  const pattern = site + path.replaceAll('*', '%2A');
  return pattern.length <= MAX_LENGTH ? pattern : `${pattern.slice(0, MAX_LENGTH - 1)}*`;
}

function parseFilePattern(written: string): SitePattern {
  const { pathname } = new URL(`http://site/${written.replace(/^file:\/{0,3}/i, '')}`);
  return patternOf(LOCAL_FILES, false, pathname === '/' ? undefined : pathname);
}

function patternOf(host: string, subdomains: boolean, path: string | undefined): SitePattern {
  const text = `${subdomains ? '*.' : ''}${host}${path ?? ''}`;
  return { text, host, subdomains, ...(path === undefined ? {} : { path }) };
}

/** Normalises a host as browsers do: lower case, international names in ASCII, no port that the scheme has anyway. */
function parseHost(written: string): string | undefined {
  const address = `http://${written}/`;
  if (written === '' || /[\s@\\]/.test(written) || !URL.canParse(address)) return undefined;
  const host = normaliseHost(new URL(address).host).replace(/:443$/, '');
  return host === '' || /^\.|\.\.|\.(?=$|:)/.test(host) ? undefined : host;
}

/** Parses the normalised text of a pattern, `SitePattern.text`. */
export function parseNormalisedPattern(text: string): SitePattern {
  const subdomains = text.startsWith('*.');
  const rest = subdomains ? text.slice(2) : text;
  if (rest.startsWith(LOCAL_FILES))
    return patternOf(LOCAL_FILES, false, rest.slice(LOCAL_FILES.length) || undefined);
  const slash = rest.indexOf('/');
  return slash < 0
    ? patternOf(rest, subdomains, undefined)
    : patternOf(rest.slice(0, slash), subdomains, rest.slice(slash));
}

/** Whether a pattern matches a page. */
export function matchesPage({ host, subdomains, path }: SitePattern, page: PageAddress): boolean {
  const fits = page.site === host || (subdomains && page.site.endsWith(`.${host}`));
  return fits && (path === undefined || matchesPath(path, page.path));
}

function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.includes('?') ? path : path.replace(/\?.*$/, '');
  const spelled = wanted.replaceAll('*', '%2A');
  if (!pattern.includes('*')) return withoutSlash(pattern) === withoutSlash(spelled);
  return matchesParts(pattern.split('*'), spelled);
}

/** Whether a text begins with the first part, ends with the last, and has the others in between, in this order. */
function matchesParts(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

const withoutSlash = (path: string) => path.replace(/\/$/, '');

/** Compares patterns for sorting, the more specific first: path before site, site before domain. */
export function bySpecificity(one: SitePattern, other: SitePattern): number {
  return (
    (other.path?.length ?? 0) - (one.path?.length ?? 0) ||
    Number(one.subdomains) - Number(other.subdomains) ||
    other.host.length - one.host.length ||
    (one.text < other.text ? -1 : 1)
  );
}

/** The site and its parent domains. Only patterns with one of these hosts can match the site. */
export function hostAndParentDomains(site: string): string[] {
  if (site === LOCAL_FILES) return [site];
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
