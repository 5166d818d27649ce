import { bareHost, LOCAL_FILES, type PageAddress } from './page-address.ts';

/**
 * Patterns name the pages that a rule is for:
 *
 * - `example.com`: the whole site, with or without `www.`
 * - `*.example.com`: that site and all its subdomains
 * - `example.com/news`: this one page, whatever its query; with a query (`example.com/?id=5`), exactly that page
 * - `example.com/news/*`: all pages whose address begins so; `*` may stand anywhere in the path
 * - `file://`: local files
 */
export interface SitePattern {
  /** The pattern in its one spelling. */
  text: string;
  /** The site, or the domain that sites end in. */
  host: string;
  subdomains: boolean;
  /** Absent: all pages. */
  path?: string;
}

/** What keeps a text from being a pattern. */
export type PatternProblem = 'empty' | 'everything' | 'bad-host' | 'misplaced-wildcard';

/**
 * Reads a pattern as a person writes or pastes it: scheme, `www.`, fragment and capitals of the host do not matter.
 * @returns the pattern, or what is wrong
 */
export function parsePattern(text: string): SitePattern | { problem: PatternProblem } {
  const written = text.trim().replace(/#.*$/, '');
  if (written === '') return { problem: 'empty' };
  if (/^file:/i.test(written)) return filePattern(written);
  const [, authority = '', path = ''] = /^(?:[a-z*][a-z0-9+.-]*:\/\/)?([^/?]*)(.*)$/i.exec(written) ?? [];
  const subdomains = authority.startsWith('*.');
  const named = subdomains ? authority.slice(2) : authority;
  if (named === '*' || (named === '' && /^[/*?]/.test(path))) return { problem: 'everything' };
  if (named.includes('*')) return { problem: 'misplaced-wildcard' };
  const host = hostIn(named);
  if (host === undefined) return { problem: 'bad-host' };
  const place = path.startsWith('?') ? `/${path}` : path;
  return patternOf(host, subdomains, place === '' ? undefined : place);
}

/** Longer patterns are not kept; addresses of a login or a search may be. */
const LONGEST = 2_000;

/** The pattern that means just this page; of a very long address, the pages that begin alike. */
export function patternOfPage({ site, path }: PageAddress): string {
  // A star of the address itself is no wildcard; addresses may write it as %2A as well.
  const pattern = site + path.replaceAll('*', '%2A');
  return pattern.length <= LONGEST ? pattern : `${pattern.slice(0, LONGEST - 1)}*`;
}

function filePattern(written: string): SitePattern {
  const path = written.replace(/^file:\/{0,2}/i, '');
  return patternOf(LOCAL_FILES, false, path === '' || path === '/' ? undefined : path);
}

function patternOf(host: string, subdomains: boolean, path: string | undefined): SitePattern {
  const text = `${subdomains ? '*.' : ''}${host}${path ?? ''}`;
  return { text, host, subdomains, ...(path === undefined ? {} : { path }) };
}

/** The host as browsers write it: small letters, international names in ASCII. */
function hostIn(written: string): string | undefined {
  const address = `http://${written}/`;
  if (written === '' || /[\s@\\]/.test(written) || !URL.canParse(address)) return undefined;
  const host = bareHost(new URL(address).host);
  return host === '' || host.startsWith('.') || host.includes('..') ? undefined : host;
}

/** Takes a stored pattern apart, which is in its one spelling. */
export function readPattern(text: string): SitePattern {
  const subdomains = text.startsWith('*.');
  const rest = subdomains ? text.slice(2) : text;
  if (rest.startsWith(LOCAL_FILES))
    return patternOf(LOCAL_FILES, false, rest.slice(LOCAL_FILES.length) || undefined);
  const slash = rest.indexOf('/');
  return slash < 0
    ? patternOf(rest, subdomains, undefined)
    : patternOf(rest.slice(0, slash), subdomains, rest.slice(slash));
}

/** Whether a rule of this pattern is for the page. */
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

/** Whether the parts stand in the text in this order, the first at its beginning, the last at its end. */
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

/** Orders patterns so that the one that says more about a page comes first: path before site, site before domain. */
export function bySpecificity(one: SitePattern, other: SitePattern): number {
  return (
    (other.path?.length ?? 0) - (one.path?.length ?? 0) ||
    Number(one.subdomains) - Number(other.subdomains) ||
    other.host.length - one.host.length ||
    (one.text < other.text ? -1 : 1)
  );
}

/** The hosts under which rules for a site may be kept: itself, and the domains it lies in. */
export function hostsFor(site: string): string[] {
  if (site === LOCAL_FILES) return [site];
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
