import { bundledPack } from '../bundled/pack.ts';
import type { Settings } from '../core/settings/settings.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { setContextMenu } from '../platform/api/context-menu.ts';
import { openAllNotes, openExceptions, openOptions, openPopup } from '../platform/api/extension-pages.ts';
import { wakeAt } from '../platform/api/wake-up.ts';
import { readPackRecords } from '../platform/packs/pack-store.ts';
import { changeSettings, readSettings } from '../platform/settings/settings-store.ts';
import { readMenuTab, storeMenuTab } from '../platform/tabs/menu-tab.ts';
import { updateDefaultButton, updateTabButton } from '../platform/tabs/toolbar.ts';
import { ContextMenu } from './context-menu.ts';
import type { NoteDraft } from './note-draft.ts';
import { ToolbarButton } from './toolbar-button.ts';

/** Connects the toolbar button to the browser. */
export const wireButton = (): ToolbarButton =>
  new ToolbarButton({ readSettings, uiLanguages, updateTabButton, updateDefaultButton, wakeAt });

interface MenuDependencies {
  /** What holds everywhere, and on a site if there is one. */
  settingsFor: (site: string | null) => Promise<Settings>;
  noteDraft: NoteDraft;
  now: () => number;
}

/** Connects the context menus of button and pages to the browser. */
export const wireMenu = ({ settingsFor, noteDraft, now }: MenuDependencies): ContextMenu =>
  new ContextMenu({
    readSettings: settingsFor,
    changeSettings,
    uiLanguages,
    setMenu: setContextMenu,
    readMenuTab,
    storeMenuTab,
    openPopup,
    // All packs, where the reader has added some: those of the page are not known here.
    openAllNotes: async () => {
      const added = (await orUndefined(readPackRecords())) ?? [];
      await openAllNotes(added.length > 0 ? [bundledPack.id, ...added.map(({ info }) => info.id)] : []);
    },
    openNewNote: (draft) => noteDraft.open(draft),
    openOptions,
    openExceptions,
    now,
  });
