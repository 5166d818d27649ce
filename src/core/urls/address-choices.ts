import { LOCAL_FILES } from './page-address.ts';
import { type PatternProblem, parsePattern, type SitePattern } from './site-pattern.ts';

/** The patterns that a reader may mean by an address. */
export interface AddressChoices {
  /** The pattern of the whole site. */
  site: string;
  /** The pattern of the page. */
  page: string;
}

/**
 * The patterns that a reader may mean who pastes an address from the browser: the whole site, or the page. The page is without its
 * query, which often belongs to a single visit.
 * @returns `undefined` for a text that is not an address of a page, and for a local file, which has no site
 */
export function choicesForAddress(text: string): AddressChoices | undefined {
  const pattern = parsePattern(text);
  if (!isPattern(pattern)) return undefined;
  const { host, path = '/' } = pattern;
  if (host === LOCAL_FILES) return undefined;
  const isAddress = /:\/\/.*\//.test(text) || path.includes('?');
  if (!isAddress || path.includes('*') || pattern.subdomains) return undefined;
  return { site: host, page: host + path.replace(/\?.*$/, '') };
}

const isPattern = (parsed: SitePattern | { problem: PatternProblem }): parsed is SitePattern =>
  !('problem' in parsed);
