import { render } from 'preact';
import { pickLanguage } from '../core/language.ts';
import { shortcutOf, uiLanguages } from '../platform/browser-events.ts';
import { bundledPack } from '../platform/bundled-pack.ts';
import { browserFamily, contentFiles } from '../platform/own-pages.ts';
import { cardStrings } from '../ui/strings/card.ts';
import { welcomeStrings } from '../ui/strings/welcome.ts';
import { loadFiles } from './load-files.ts';
import { WelcomePage } from './welcome-page.tsx';

/** The first-run page: wires the browser in. */

const language = pickLanguage(uiLanguages());
const strings = welcomeStrings[language];

document.documentElement.lang = language;
document.title = strings.title;

/** Draws the page with the keyboard shortcuts as they are set now. */
async function draw(): Promise<void> {
  const [next, previous, focus] = await Promise.all([
    shortcutOf('next-mention'),
    shortcutOf('previous-mention'),
    shortcutOf('focus-card'),
  ]);
  render(
    <WelcomePage
      pack={bundledPack}
      language={language}
      strings={strings}
      shared={cardStrings[language]}
      browser={browserFamily()}
      shortcuts={{ next, previous, focus }}
      now={new Date()}
    />,
    document.body,
  );
}

await draw();
// The reader may come back from the browser's settings.
document.addEventListener('visibilitychange', () => void draw());
// Marks and cards on this page: what the browser runs in web pages, it does not run here.
loadFiles(contentFiles(), document.head);
