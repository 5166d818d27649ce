import type { Page } from 'puppeteer-core';
import { isFirefox, setFirefoxPreference } from './firefox-internals.ts';
import { holdsWithin, PATIENCE } from './in-page-wait.ts';

/** What a reader may have set in the system; what is left out is as the browser has it. */
export interface ReaderPreferences {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Shows a page as the reader's system would ask for it. In Chromium for this page, in Firefox (which can be asked for
 * no less) for the whole browser: call it with `{}` at the end of a test.
 */
export async function preferOn(page: Page, preferences: ReaderPreferences): Promise<void> {
  const { colorScheme, reducedMotion } = preferences;
  if (!isFirefox(page.mainFrame())) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
    ]);
    return;
  }
  const dark = colorScheme && (colorScheme === 'dark' ? 0 : 1);
  const reduce = reducedMotion && (reducedMotion === 'reduce' ? 1 : 0);
  await setFirefoxPreference(page.browser(), 'layout.css.prefers-color-scheme.content-override', dark);
  await setFirefoxPreference(page.browser(), 'ui.prefersReducedMotion', reduce);
  // Firefox tells its pages in its own time.
  const told = [
    ...(colorScheme ? [`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`] : []),
    ...(reducedMotion ? [`matchMedia('(prefers-reduced-motion: ${reducedMotion})').matches`] : []),
  ];
  if (!(await holdsWithin(page, told.join(' && ') || 'true', PATIENCE))) {
    throw new Error(`Firefox does not show the page as for ${JSON.stringify(preferences)}.`);
  }
}
