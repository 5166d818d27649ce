import { bundledPack } from '../bundled/pack.ts';
import { languageOf } from '../core/settings/preferences.ts';
import { inBackground } from '../core/tasks/promises.ts';
import { readShortcuts, uiLanguages } from '../platform/api/browser-events.ts';
import { browserFamily } from '../platform/api/browser-family.ts';
import { contentFiles } from '../platform/api/content-files.ts';
import { onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { renderPage } from '../ui/components/render-page.ts';
import { welcomeStrings } from '../ui/strings/welcome.ts';
import { loadContentFiles } from './load-content-files.ts';
import { WelcomePage } from './welcome-page.tsx';

/** Entry of the welcome page: connects it to the browser. */

/** Renders the page with the current settings and keyboard shortcuts. */
async function refresh(): Promise<void> {
  const { settings } = await readSettings({ site: null });
  const language = languageOf(settings.preferences, uiLanguages());
  const shortcuts = await readShortcuts();
  renderPage(
    <WelcomePage
      pack={bundledPack}
      language={language}
      browser={browserFamily()}
      shortcuts={shortcuts}
      now={new Date()}
    />,
    language,
    welcomeStrings[language].title,
  );
}

await refresh();
void onSettingsChanged({ site: null }, () => inBackground(refresh()), new AbortController().signal);
// The reader may come back from the browser's settings with other shortcuts.
document.addEventListener('visibilitychange', () => inBackground(refresh()));
// Browsers do not run content scripts on extension pages. Load them, so that this page has marks and cards.
loadContentFiles(contentFiles(), document.head);
