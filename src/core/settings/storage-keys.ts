import { parseNormalisedPattern } from '../urls/site-pattern.ts';

/**
 * Storage keys of settings, see `storage-format.ts`. A file of their own, because content scripts need the keys but not
 * the schemas.
 */

export const MAIN_KEY = 'settings';
const SITE_KEY = 'site ';

/** The key of the rules whose patterns have this host. */
export const siteKey = (host: string): string => SITE_KEY + host;
export const keyOfPattern = (pattern: string): string => siteKey(parseNormalisedPattern(pattern).host);
export const isSettingsKey = (key: string): boolean => key === MAIN_KEY || key.startsWith(SITE_KEY);
