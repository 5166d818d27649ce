import { render } from 'preact';
import { pickLanguage } from '../core/language.ts';
import { uiLanguages } from '../platform/browser-events.ts';
import { bundledPack } from '../platform/bundled-pack.ts';
import { NotesPage } from './notes-page.tsx';
import { startNotes } from './session.ts';
import { wordsFor } from './words.ts';

/** The notes page: wires the browser in. */

const language = pickLanguage(uiLanguages());
const words = wordsFor(bundledPack, language);

document.documentElement.lang = language;
document.title = `${bundledPack.title[language]} – Context Notes`;

startNotes(
  bundledPack,
  {
    read: () => location.hash,
    replace: (hash) => history.replaceState(null, '', hash || location.pathname),
    onChange: (listener, signal) => addEventListener('hashchange', listener, { signal }),
  },
  (view, actions, asked) =>
    render(
      <NotesPage
        pack={bundledPack}
        words={words}
        now={new Date()}
        view={view}
        actions={actions}
        asked={asked}
      />,
      document.body,
    ),
  new AbortController().signal,
);
