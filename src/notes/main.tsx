import { bundledPack } from '../bundled/pack.ts';
import { localised } from '../core/packs/localised.ts';
import { languageOf } from '../core/settings/settings.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { renderPage } from '../ui/components/render-page.ts';
import { NotesPage } from './notes-page.tsx';
import { localisationFor } from './session/localisation.ts';
import { startNotes } from './session/session.ts';

/** Entry of the notes page: connects it to the browser. */

const { signal } = new AbortController();
const { settings } = await readSettings({ site: null });
let language = languageOf(settings.preferences, uiLanguages());
let rerender = () => {};

startNotes(
  bundledPack,
  {
    read: () => location.hash,
    replace: (fragment) => history.replaceState(null, '', fragment || location.pathname),
    onChange: (listener, signal) => addEventListener('hashchange', listener, { signal }),
  },
  (view, actions, addressChanges) => {
    rerender = () => {
      renderPage(
        <NotesPage
          pack={bundledPack}
          l10n={localisationFor(bundledPack, language)}
          now={new Date()}
          view={view}
          actions={actions}
          addressChanges={addressChanges}
        />,
        language,
        `${localised(bundledPack.title, language)} – Context Notes`,
      );
    };
    rerender();
  },
  signal,
);
onSettingsChanged(
  { site: null },
  ({ settings }) => {
    language = languageOf(settings.preferences, uiLanguages());
    rerender();
  },
  signal,
);
