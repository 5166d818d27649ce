import { readPattern } from '../urls/site-pattern.ts';

/** The keys of storage that settings lie under, see `stored-settings.ts`. Apart from its schemas: pages listen to the keys. */

export const MAIN_KEY = 'settings';
const SITE_KEY = 'site ';

/** The key under which rules of patterns with this host are kept. */
export const siteKey = (host: string): string => SITE_KEY + host;
export const keyOfPattern = (pattern: string): string => siteKey(readPattern(pattern).host);
export const isSettingsKey = (key: string): boolean => key === MAIN_KEY || key.startsWith(SITE_KEY);
