import type { Page } from 'puppeteer-core';
import { isFirefox } from './firefox-bidi.ts';
import { setFirefoxPreference } from './firefox-window.ts';
import { holdsWithin, PATIENCE } from './in-page-wait.ts';

/** Preferences that a reader may have set in the system. What is left out keeps the browser's default. */
export interface ReaderPreferences {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Emulates preferences of the reader's system. In Chromium they apply to the page, in Firefox to the whole browser: call it with `{}` at
 * the end of a test.
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
  // Firefox passes preferences on to pages with a delay.
  const conditions = [
    ...(colorScheme ? [`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`] : []),
    ...(reducedMotion ? [`matchMedia('(prefers-reduced-motion: ${reducedMotion})').matches`] : []),
  ];
  if (!(await holdsWithin(page, conditions.join(' && ') || 'true', PATIENCE))) {
    throw new Error(`Firefox does not show the page as for ${JSON.stringify(preferences)}.`);
  }
}
