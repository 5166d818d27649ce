import { bundledPack } from '../bundled/pack.ts';
import { packInfo } from '../core/packs/pack-info.ts';
import { localised } from '../core/packs/schema/localised.ts';
import { languageOf } from '../core/settings/preferences.ts';
import { latestRun } from '../core/tasks/latest-run.ts';
import { inBackground, wait } from '../core/tasks/promises.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { nextTask } from '../platform/api/next-task.ts';
import { listAllPacks, onPacksChanged, readPack } from '../platform/packs/pack-messages.ts';
import { onSettingsChanged, readSettings } from '../platform/settings/settings-store.ts';
import { renderPage } from '../ui/components/render-page.ts';
import { LoadingPage } from './loading-page.tsx';
import { MissingPackPage } from './missing-pack-page.tsx';
import { NotesPage } from './notes-page.tsx';
import { collectionOf } from './session/collection.ts';
import { localisationFor } from './session/localisation.ts';
import { NoteSearch } from './session/note-search.ts';
import { type OpenedPacks, openPacks, selectedPack } from './session/open-packs.ts';
import { startNotes, type UrlFragment } from './session/session.ts';

/** Entry of the notes page: connects it to the browser. */

type OpenedNotes = Extract<OpenedPacks, { type: 'notes' }>;
type MissingPack = Extract<OpenedPacks, { type: 'missing' }>;

/** How long the notes of the bundled pack wait for the list of packs, in milliseconds: the database of packs may hang. */
const MAX_WAIT = 1_000;

const { signal } = new AbortController();
const selected = selectedPack(location.search, bundledPack.id);
let language = languageOf((await readSettings({ site: null })).settings.preferences, uiLanguages());
/** Renders what is shown now, in the current language. */
let rerender = () => {};
/** Replaces the packs of the notes that are shown, and keeps the reader's place. Set only while notes are shown. */
let replacePacks: ((opened: OpenedNotes) => void) | undefined;
/** Ends what is shown, before something else is. */
let shown = new AbortController();

const fragment: UrlFragment = {
  read: () => location.hash,
  replace: (fragment) => history.replaceState(null, '', fragment || location.pathname + location.search),
  onChange: (listener, signal) => addEventListener('hashchange', listener, { signal }),
};

function show(opened: OpenedPacks): void {
  if (opened.type === 'notes' && replacePacks) {
    replacePacks(opened);
    return;
  }
  const hadNotes = replacePacks !== undefined;
  shown.abort();
  shown = new AbortController();
  replacePacks = undefined;
  if (opened.type === 'notes') replacePacks = showNotes(opened, shown.signal);
  else {
    showMissing(opened);
    // What had the focus is gone with the notes.
    if (hadNotes) document.querySelector('h1')?.focus();
  }
}

function showMissing(opened: MissingPack): void {
  rerender = () =>
    renderPage(<MissingPackPage opened={opened} l10n={localisationFor(bundledPack, language)} />, language);
  rerender();
}

/** Shows notes until `signal` aborts. @returns a function that replaces the packs, and keeps the reader's place */
function showNotes(opened: OpenedNotes, signal: AbortSignal): (opened: OpenedNotes) => void {
  let { infos, left } = opened;
  let known = { collection: opened.collection, l10n: localisationFor(opened.collection, language) };
  const change = startNotes(
    searchable(opened),
    {
      fragment,
      onPrint: (before, after, signal) => {
        addEventListener('beforeprint', before, { signal });
        addEventListener('afterprint', after, { signal });
      },
    },
    (state, actions) => {
      rerender = () => {
        const { collection } = state;
        if (known.collection !== collection || known.l10n.language !== language)
          known = { collection, l10n: localisationFor(collection, language) };
        const { l10n } = known;
        const [pack, another] = collection.packs;
        const title = pack && !another ? localised(pack.title, language) : l10n.strings.allPacks;
        renderPage(
          <NotesPage
            infos={infos}
            left={left}
            selected={selected}
            l10n={l10n}
            now={new Date()}
            state={state}
            actions={actions}
          />,
          language,
          `${title} – Context Notes`,
        );
      };
      rerender();
    },
    signal,
  );
  return (opened) => {
    ({ infos, left } = opened);
    change(searchable(opened));
  };
}

/** The notes of the bundled pack, without asking which other packs there are. */
function bundledAlone(): OpenedNotes {
  const infos = [packInfo(bundledPack, true)];
  return { type: 'notes', selected: bundledPack.id, infos, collection: collectionOf(bundledPack), left: [] };
}

/** Adds the search to a collection. */
function searchable({ collection }: OpenedNotes) {
  const search = new NoteSearch(collection, nextTask);
  return { collection, find: (query: string) => search.find(query) };
}

const open = latestRun(async () =>
  show(await openPacks(selected, { bundled: bundledPack, listPacks: listAllPacks, readPack })),
);
// Listen before packs are read: large ones take a while, and may change meanwhile.
onPacksChanged(() => inBackground(open()), signal);
void onSettingsChanged(
  { site: null },
  ({ settings }) => {
    language = languageOf(settings.preferences, uiLanguages());
    rerender();
  },
  signal,
);
const opening = open();
if (selected === bundledPack.id) {
  await Promise.race([opening, wait(MAX_WAIT)]);
  if (!replacePacks) show(bundledAlone());
} else renderPage(<LoadingPage l10n={localisationFor(bundledPack, language)} />, language);
await opening;
