import { bundledPack } from '../bundled/pack.ts';
import { siteChange } from '../core/pages/page-switches.ts';
import { noteIndexOf } from '../core/ranking/note-index.ts';
import { ruleOf, type Settings } from '../core/settings/settings.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { browserFamily } from '../platform/api/browser-family.ts';
import {
  openExceptions,
  openLink,
  openNoteForm,
  openNotesAbout,
  openNotesPage,
} from '../platform/api/extension-pages.ts';
import { sign } from '../platform/api/sign.ts';
import { serveBackground } from '../platform/messages/to-background.ts';
import { packCopies } from '../platform/packs/pack-copies.ts';
import { servePackPages } from '../platform/packs/pack-messages.ts';
import { deletePack, readPackFile, readPackInfos, storePack } from '../platform/packs/pack-store.ts';
import { readPackNotes } from '../platform/packs/stored-names.ts';
import { changeSettings } from '../platform/settings/settings-store.ts';
import { injectScripts } from '../platform/tabs/inject-script.ts';
import type { Announcements } from './announcements.ts';
import { CardLimits } from './card/card-limits.ts';
import { exampleCard, sampleCards } from './card/example-card.ts';
import { cardStyle } from './card/style.ts';
import type { ContextMenu } from './context-menu.ts';
import { frameHandlers } from './frame-handlers.ts';
import type { NoteDraft } from './note-draft.ts';
import type { Library } from './packs/library.ts';
import { packHandlers } from './packs/pack-handlers.ts';
import { keepPacksSafe } from './packs/pack-safety.ts';
import type { PacksBySettings } from './packs/packs-by-settings.ts';
import type { Frames } from './wire-frames.ts';

interface Dependencies {
  /** What holds everywhere, and on a site if there is one. */
  settingsFor: (site: string | null) => Promise<Settings>;
  library: Library;
  packs: PacksBySettings;
  frames: Frames;
  announcements: Announcements;
  menu: ContextMenu;
  now: () => number;
}

/** Answers the frames of pages until `signal` aborts. */
export function serveFrames(dependencies: Dependencies, signal: AbortSignal): void {
  const { settingsFor, library, packs, frames, announcements, menu, now } = dependencies;
  serveBackground(
    frameHandlers({
      ...frames,
      withNamesFor: packs.withNamesFor,
      announcements,
      menu,
      injectScripts,
      prepareCards: () => void noteIndexOf(bundledPack),
      card: {
        packsOf: (members) => library.packsOf(members),
        settings: () => settingsFor(null),
        siteRule: async (site) => ruleOf(await settingsFor(site), site),
        siteOffChange: async (page) => siteChange(await settingsFor(page.site), page, false),
        uiLanguages,
        change: changeSettings,
        openNotes: openNotesPage,
        editNote: openNoteForm,
        openLink,
        openAllNotes: openNotesAbout,
        openHidden: () => openExceptions(''),
        openExceptions,
        sign,
        isRootFiltered: browserFamily() === 'firefox',
      },
      cardLimits: new CardLimits(now),
      cardStyle,
    }),
    signal,
  );
}

/** Answers the extension's own pages until `signal` aborts, and brings back packs that the browser has lost. */
export function servePages(packs: PacksBySettings, noteDraft: NoteDraft, signal: AbortSignal): void {
  const storedPacks = keepPacksSafe(
    {
      readInfos: readPackInfos,
      readFile: readPackFile,
      store: (file, added) => storePack(file, bundledPack.id, added),
      remove: deletePack,
    },
    packCopies,
    () => packs.onChanged(),
  );
  servePackPages(
    packHandlers({
      ...storedPacks,
      bundled: bundledPack,
      findEntities: packs.findEntities,
      readNotes: readPackNotes,
      exampleCard: (language) => exampleCard(bundledPack, language, new Date()),
      sampleCards: (pack, names, language) => sampleCards(pack, names, language, new Date()),
      cardStyle,
      takeDraft: () => noteDraft.take(),
      onChanged: packs.onChanged,
    }),
    signal,
  );
}
