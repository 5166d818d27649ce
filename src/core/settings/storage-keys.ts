import { LOCAL_FILES } from '../urls/page-address.ts';
import { hostAndParentDomains, parseNormalisedPattern } from '../urls/site-pattern.ts';

/**
 * Storage keys of settings, see `storage-format.ts`.
 */

export const MAIN_KEY = 'settings';
const SITE_KEY = 'site ';
/** Where values that could not be read are kept; later ones under the same key with a number. */
export const SET_ASIDE_KEY = 'settings-set-aside';

/** The key of the rules whose patterns have this host. */
export const siteKey = (host: string): string => SITE_KEY + host;
/** The key of a normalised pattern. */
export const keyOfPattern = (pattern: string): string => siteKey(parseNormalisedPattern(pattern).host);

/** The keys of the settings that can apply to pages of one site; without its rules for null. */
export const settingsKeysFor = (site: string | null): string[] => [
  MAIN_KEY,
  ...(site === null ? [] : hostAndParentDomains(site).map(siteKey)),
];

/** Whether a key of storage is one of settings. */
export const isSettingsKey = (key: string): boolean => key === MAIN_KEY || key.startsWith(SITE_KEY);

/** Whether values that could not be read are kept under a key. */
export const isSetAsideKey = (key: string): boolean => key.startsWith(SET_ASIDE_KEY);

/** The pattern of all pages that rules under the key of a site may be about. */
export function allPagesOf(key: string): string {
  const host = key.slice(SITE_KEY.length);
  return host === LOCAL_FILES ? LOCAL_FILES : `*.${host}`;
}
