import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import type { BrowserPorts } from '../../../src/popup/session/session.ts';

const doNothing = async () => {};
const address = { site: 'example.com', path: '/' };

/** A browser for the popup's session, with a page without names in its active tab. @param given what a test has otherwise */
export const popupPorts = (given: Partial<BrowserPorts>): BrowserPorts => ({
  bundledEntities: [],
  mayHavePacks: async () => false,
  listPacks: async () => [],
  listEntities: async () => [],
  onPacksChanged: () => {},
  activeTab: async () => ({ id: 7, loading: false, address }),
  readSettings: async () => ({ settings: DEFAULTS, unreadable: [] }),
  onSettingsChanged: async () => ({ settings: DEFAULTS, unreadable: [] }),
  changeSettings: doNothing,
  startAfresh: doNothing,
  readRawSettings: async () => '',
  saveFile: () => {},
  backgroundAnswers: async () => true,
  restart: () => {},
  refreshFrames: doNothing,
  requestAccess: async () => true,
  reload: doNothing,
  openExtensionPage: doNothing,
  openShortcutSettings: doNothing,
  openExtensionSettings: doNothing,
  closePopup: doNothing,
  leaveForTab: doNothing,
  onTabLoading: () => {},
  isTabLoading: async () => false,
  describe: async () => ({ documentToken: 1, counts: {} }),
  readAddress: async () => address,
  showsXmlSource: async () => false,
  readTab: async () => undefined,
  onTabChanged: () => {},
  readAccess: async () => ({ web: true, files: 'on' }),
  onAccessChanged: () => {},
  listMentions: async () => [],
  showMention: async () => true,
  ...given,
});
