import browser from 'webextension-polyfill';
import { INJECTED_SCRIPTS } from './injected-scripts.ts';

/** Addresses of the content scripts and their style sheets. */
export interface ContentFiles {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content scripts and style sheets of a page with marks, in order. Browsers do not inject them into the extension's own pages, so a page
 * that wants marks and cards loads them itself. The content security policy of these pages allows the extension's own
 * files.
 */
export function contentFiles(): ContentFiles {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const { marks, card, navigation, viewport, visibility, anchoring, afterimages } = INJECTED_SCRIPTS;
  const addressOf = (path: string) => browser.runtime.getURL(path);
  return {
    scripts: [
      ...declared.flatMap(({ js = [] }) => js),
      visibility,
      marks,
      card,
      navigation,
      viewport,
      anchoring,
      afterimages,
    ].map(addressOf),
    styles: declared.flatMap(({ css = [] }) => css).map(addressOf),
  };
}
