import { render } from 'preact';
import { pickLanguage } from '../core/language.ts';
import { pageOf } from '../core/site.ts';
import { activeTab, onTabLoading } from '../platform/active-tab.ts';
import { uiLanguages } from '../platform/browser-events.ts';
import { bundledEntities } from '../platform/bundled-entities.ts';
import { askFrame } from '../platform/messages.ts';
import { changeSettings, onSettingsChanged, readSettings, startAfresh } from '../platform/settings-store.ts';
import { onTabChanged, readTab } from '../platform/tab-store.ts';
import { popupStrings } from '../ui/strings/popup.ts';
import { Popup } from './popup.tsx';
import { startPopup } from './session.ts';
import { viewOf } from './view.ts';

/** The toolbar popup: wires the browser in. */

const TOP = 0;
const language = pickLanguage(uiLanguages());
const strings = popupStrings[language];
const entities = bundledEntities.map(({ id, name, sites }) => ({
  id,
  name: name[language],
  sites,
}));

document.documentElement.lang = language;

startPopup(
  {
    readSettings: () => readSettings('all'),
    changeSettings,
    startAfresh,
    onSettingsChanged: (listener, signal) => onSettingsChanged('all', listener, signal),
    activeTab,
    onTabLoading,
    describe: async (tabId) => {
      const { address, counts } = await askFrame({ tabId, frameId: TOP }, 'describe', {});
      return { page: pageOf(address) ?? null, counts };
    },
    readTab,
    onTabChanged,
  },
  (state, actions) =>
    render(
      <Popup view={viewOf(state, entities, strings)} actions={actions} strings={strings} />,
      document.body,
    ),
  new AbortController().signal,
);
