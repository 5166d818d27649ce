import { LOCAL_FILES } from './page-address.ts';
import { type PatternProblem, parsePattern, type SitePattern } from './site-pattern.ts';

/** What a reader may mean by an address, as patterns. */
export interface AddressChoices {
  site: string;
  /** Absent for the front page. */
  page?: string;
}

/**
 * What someone may mean who pastes an address from the browser: the whole site, or the page without its query, which often is about
 * a single visit.
 * @returns `undefined` for a text that is no such address, or no pattern, and for a local file, which has no site
 */
export function choicesForAddress(text: string): AddressChoices | undefined {
  const pattern = parsePattern(text);
  if (!isPattern(pattern)) return undefined;
  const { host, path = '/' } = pattern;
  if (host === LOCAL_FILES) return undefined;
  const isAddress = /:\/\//.test(text) || path.includes('?');
  if (!isAddress || path === '/' || path.includes('*') || pattern.subdomains) return undefined;
  const place = path.replace(/\?.*$/, '');
  return { site: host, ...(place !== '/' && { page: host + place }) };
}

const isPattern = (parsed: SitePattern | { problem: PatternProblem }): parsed is SitePattern =>
  !('problem' in parsed);
