import { render } from 'preact';
import { bundledPack } from '../bundled/pack.ts';
import { languageOf } from '../core/settings/settings.ts';
import { readShortcuts, uiLanguages } from '../platform/api/browser-events.ts';
import { browserFamily, contentFiles } from '../platform/api/content-files.ts';
import { onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { cardStrings } from '../ui/strings/card.ts';
import { keyboardStrings } from '../ui/strings/keyboard.ts';
import { welcomeStrings } from '../ui/strings/welcome.ts';
import { loadContentFiles } from './load-content-files.ts';
import { WelcomePage } from './welcome-page.tsx';

/** The first-run page: wires the browser in. */

/** Draws the page in the reader's language, with the keyboard shortcuts as they are set now. */
async function draw(): Promise<void> {
  const { settings } = await readSettings({ site: null });
  const language = languageOf(settings.preferences, uiLanguages());
  const strings = welcomeStrings[language];
  const shortcuts = await readShortcuts();
  document.documentElement.lang = language;
  document.title = strings.title;
  render(
    <WelcomePage
      pack={bundledPack}
      language={language}
      strings={strings}
      shared={cardStrings[language]}
      browser={browserFamily()}
      shortcuts={shortcuts}
      keyboard={keyboardStrings[language]}
      now={new Date()}
    />,
    document.body,
  );
}

await draw();
onSettingsChanged({ site: null }, () => void draw(), new AbortController().signal);
// The reader may come back from the browser's settings.
document.addEventListener('visibilitychange', () => void draw());
// Marks and cards on this page: what the browser runs in web pages, it does not run here.
loadContentFiles(contentFiles(), document.head);
