import { bundledEntities, bundledPackId } from '../bundled/entities.ts';
import { localised } from '../core/packs/schema/localised.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { effectiveSettings } from '../core/settings/entries/pending-changes.ts';
import { languageOf } from '../core/settings/preferences.ts';
import { bidiIsolated } from '../core/text/bidi.ts';
import { parsePageAddress } from '../core/urls/page-address.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import {
  openExtensionSettings,
  openShortcutSettings,
  reloadTab,
  restartExtension,
} from '../platform/api/browser-pages.ts';
import { closePopup, leaveForTab, openExtensionPage } from '../platform/api/extension-pages.ts';
import { backgroundAnswers } from '../platform/messages/ping.ts';
import { askFrame, notifyFrames } from '../platform/messages/to-frames.ts';
import { hasPackDatabase } from '../platform/packs/has-pack-database.ts';
import { listEntities, listPacks, onPacksChanged } from '../platform/packs/pack-messages.ts';
import {
  changeSettings,
  onSettingsChanged,
  readRawSettings,
  readSettings,
  startAfresh,
} from '../platform/settings/settings-store.ts';
import { activeTab, isTabLoading, onTabLoading, readTabUrl } from '../platform/tabs/active-tab.ts';
import { describeFrame } from '../platform/tabs/describe-frame.ts';
import { onAccessChanged, readAccess, requestAccess } from '../platform/tabs/page-access.ts';
import { onTabChanged, readTab } from '../platform/tabs/tab-store.ts';
import { showsXmlSource } from '../platform/tabs/xml-source.ts';
import { renderPage } from '../ui/components/render-page.ts';
import { saveFile } from '../ui/components/save-file.ts';
import { popupStrings } from '../ui/strings/popup.ts';
import { Popup } from './components/popup.tsx';
import { startPopup } from './session/session.ts';
import { namedEntities } from './view-model/context.ts';
import { popupViewModel } from './view-model/popup.ts';

/** Entry of the toolbar popup: connects it to the browser. */

const languages = uiLanguages();

startPopup(
  {
    bundledEntities: bundledEntities.map(({ id, name, sites }) => ({
      key: id,
      name,
      sites,
      members: [{ pack: bundledPackId, id }],
    })),
    mayHavePacks: hasPackDatabase,
    listPacks,
    listEntities,
    onPacksChanged,
    readSettings,
    changeSettings,
    startAfresh,
    onSettingsChanged,
    readRawSettings,
    saveFile,
    backgroundAnswers,
    restart: restartExtension,
    refreshFrames: (tabId) => notifyFrames({ tabId }, 'settingsChanged', {}),
    async activeTab() {
      const tab = await activeTab();
      return tab && { ...tab, address: parsePageAddress(tab.url ?? '') ?? null };
    },
    onTabLoading,
    isTabLoading,
    describe: (tabId) => describeFrame({ tabId, frameId: TOP_FRAME }, false),
    readAddress: async (tabId) => parsePageAddress((await readTabUrl(tabId)) ?? '') ?? null,
    showsXmlSource,
    readTab,
    onTabChanged,
    readAccess,
    onAccessChanged,
    requestAccess,
    reload: reloadTab,
    openExtensionPage,
    openShortcutSettings,
    openExtensionSettings,
    closePopup,
    leaveForTab,
    listMentions: (tabId, frameId, limit) => askFrame({ tabId, frameId }, 'mentions', { limit }),
    showMention: (tabId, frameId, id, focus) => askFrame({ tabId, frameId }, 'showMention', { id, focus }),
  },
  (state, actions) => {
    const language = languageOf(effectiveSettings(state).preferences, languages);
    const strings = popupStrings[language];
    const entities = namedEntities(state.entities, language);
    const packs = state.packs.map(({ id, title, isBundled }) => ({
      id,
      title: bidiIsolated(localised(title, language)),
      isBundled,
    }));
    renderPage(
      <Popup view={popupViewModel(state, entities, packs, strings)} actions={actions} strings={strings} />,
      language,
    );
  },
  new AbortController().signal,
).catch(reportError);
