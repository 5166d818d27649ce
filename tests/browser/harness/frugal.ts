import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a browser spares processes, and work of its own window, that no test looks at. */

/**
 * A third of a page load or of a popup: a process kept ready for the next tab, a new one for each page, and the tab strip as it
 * moves. Frames of another site still have a process of their own.
 */
export const FRUGAL_CHROMIUM_ARGS = [
  '--disable-features=SpareRendererForSitePerProcess',
  '--process-per-site',
  // Of the browser's window; pages and their cards move as ever.
  '--animation-duration-scale=0',
];

/** The same in Firefox, where a tab of the extension otherwise starts a process for the blank page that it first shows. */
export const FRUGAL_FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Records of pages that nobody asks for again. Going back and forward works without.
  'places.history.enabled': false,
  'browser.chrome.site_icons': false,
  // Makes Firefox read the style sheet of `hideFirefoxToolbars`.
  'toolkit.legacyUserProfileCustomizations.stylesheets': true,
};

/**
 * Hides toolbars and tab strip of a Firefox that starts with this profile. They are laid out and painted with each page that
 * loads and each tab that opens, which takes a quarter of what a test costs. Tests reach the popup and tabs without them.
 */
export async function hideFirefoxToolbars(profile: string): Promise<void> {
  const folder = join(profile, 'chrome');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'userChrome.css'),
    '#navigator-toolbox { display: none !important } * { animation: none !important; transition: none !important }',
  );
}
