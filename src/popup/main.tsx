import { render } from 'preact';
import { bundledEntities } from '../bundled/entities.ts';
import { localised } from '../core/packs/localised.ts';
import { languageOf } from '../core/settings/settings.ts';
import { pageOf } from '../core/urls/page-address.ts';
import { uiLanguages } from '../platform/api/browser-events.ts';
import { openExtensionSettings, openShortcutSettings, reloadTab } from '../platform/api/browser-pages.ts';
import { closePopup, leaveForTab, openExtensionPage } from '../platform/api/extension-pages.ts';
import { askFrame } from '../platform/messages/messages.ts';
import {
  changeSettings,
  onSettingsChanged,
  readSettings,
  startAfresh,
} from '../platform/settings/settings-store.ts';
import { activeTab, onTabLoading } from '../platform/tabs/active-tab.ts';
import { onAccessChanged, readAccess, requestAccess } from '../platform/tabs/page-permission.ts';
import { onTabChanged, readTab } from '../platform/tabs/tab-store.ts';
import { popupStrings } from '../ui/strings/popup.ts';
import { Popup } from './components/popup.tsx';
import { startPopup } from './session/session.ts';
import { shownSettings, TOP } from './session/state.ts';
import { viewOf } from './view/view.ts';

/** The toolbar popup: wires the browser in. */

const languages = uiLanguages();
/** Opens something else and makes room for it. */
const leaveFor = (open: Promise<void>) => void open.then(closePopup, () => {});

void startPopup(
  {
    readSettings,
    changeSettings,
    startAfresh,
    onSettingsChanged,
    activeTab,
    onTabLoading,
    describe: async (tabId) => {
      const { address, counts } = await askFrame({ tabId, frameId: TOP }, 'describe', {});
      return { page: pageOf(address) ?? null, counts };
    },
    readTab,
    onTabChanged,
    readAccess,
    onAccessChanged,
    requestAccess,
    reload: reloadTab,
    leaveForTab,
    listMentions: (tabId, frameId, most) => askFrame({ tabId, frameId }, 'mentions', { most }),
    showMention: (tabId, frameId, id, focus) => askFrame({ tabId, frameId }, 'showMention', { id, focus }),
  },
  (state, actions) => {
    const language = languageOf(shownSettings(state).preferences, languages);
    const strings = popupStrings[language];
    const named = bundledEntities.map(({ id, name, sites }) => ({
      id,
      name: localised(name, language),
      sites,
    }));
    document.documentElement.lang = language;
    render(
      <Popup
        view={viewOf(state, named, strings)}
        actions={actions}
        links={{
          page: (path) => leaveFor(openExtensionPage(path)),
          shortcuts: () => leaveFor(openShortcutSettings()),
          extensionSettings: () => leaveFor(openExtensionSettings()),
        }}
        strings={strings}
      />,
      document.body,
    );
  },
  new AbortController().signal,
);
