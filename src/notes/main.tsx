import { render } from 'preact';
import { bundledPack } from '../bundled/pack.ts';
import { localised } from '../core/packs/localised.ts';
import { languageOf } from '../core/settings/settings.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { NotesPage } from './notes-page.tsx';
import { startNotes } from './session/session.ts';
import { wordsFor } from './session/words.ts';

/** The notes page: wires the browser in. */

const forever = new AbortController().signal;
const { settings } = await readSettings({ site: null });
let language = languageOf(settings.preferences, uiLanguages());
let redraw = () => {};

startNotes(
  bundledPack,
  {
    read: () => location.hash,
    replace: (hash) => history.replaceState(null, '', hash || location.pathname),
    onChange: (listener, signal) => addEventListener('hashchange', listener, { signal }),
  },
  (view, actions, asked) => {
    redraw = () => {
      document.documentElement.lang = language;
      document.title = `${localised(bundledPack.title, language)} – Context Notes`;
      const words = wordsFor(bundledPack, language);
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
      );
    };
    redraw();
  },
  forever,
);
onSettingsChanged(
  { site: null },
  (read) => {
    language = languageOf(read.settings.preferences, uiLanguages());
    redraw();
  },
  forever,
);
