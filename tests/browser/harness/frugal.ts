import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Saves processes and work of the browser's own window that no test looks at. */

/**
 * Without these, a page load or a popup takes a third longer: Chromium keeps a spare process for the next tab, starts a process for each
 * page, and animates the tab strip. Frames of another site still get a process of their own.
 */
export const FRUGAL_CHROMIUM_ARGS = [
  '--disable-features=SpareRendererForSitePerProcess',
  '--process-per-site',
  // Only animations of the browser's own window.
  '--animation-duration-scale=0',
];

/** The same for Firefox, where a tab of the extension would otherwise start a process for the blank page that it opens with. */
export const FRUGAL_FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Going back and forward works without.
  'places.history.enabled': false,
  'browser.chrome.site_icons': false,
  // Makes Firefox read the style sheet of `hideFirefoxToolbars`.
  'toolkit.legacyUserProfileCustomizations.stylesheets': true,
};

/**
 * Hides the toolbars and tab strip of a Firefox that starts with this profile. Laying them out and painting them for each page and tab
 * takes a quarter of a test's time, and tests do not need them.
 */
export async function hideFirefoxToolbars(profile: string): Promise<void> {
  const folder = join(profile, 'chrome');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'userChrome.css'),
    '#navigator-toolbox { display: none !important } * { animation: none !important; transition: none !important }',
  );
}
