import { LOCAL_FILES } from '../../urls/page-address.ts';
import { hostAndParentDomains, parseNormalisedPattern } from '../../urls/site-pattern.ts';

/** The keys of settings in storage, see `storage-format.ts`. */

export const MAIN_KEY = 'settings';
const SITE_KEY = 'site ';
/** The key under which values are kept that could not be read. Further ones have a number after it. */
export const SET_ASIDE_KEY = 'settings-set-aside';

/** The key of the rules whose patterns have this host. */
export const siteKey = (host: string): string => SITE_KEY + host;
/** The key of a normalised pattern. */
export const keyOfPattern = (pattern: string): string => siteKey(parseNormalisedPattern(pattern).host);

/** The keys of all settings that can apply to pages of a site; only the main one for `null`, a page without a site. */
export const settingsKeysFor = (site: string | null): string[] => [
  MAIN_KEY,
  ...(site === null ? [] : hostAndParentDomains(site).map(siteKey)),
];

/** Whether a key of storage belongs to settings. */
export const isSettingsKey = (key: string): boolean => key === MAIN_KEY || key.startsWith(SITE_KEY);

/** Whether a key belongs to values that could not be read. */
export const isSetAsideKey = (key: string): boolean => key.startsWith(SET_ASIDE_KEY);

/** A pattern of all pages that the rules under the key of a site can apply to. */
export function allPagesOf(key: string): string {
  const host = key.slice(SITE_KEY.length);
  return host === LOCAL_FILES ? LOCAL_FILES : `*.${host}`;
}
