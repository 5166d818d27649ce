import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';

/** Items of the browser's context menus. */
export const strings = {
  toggleSite: 'Turn on or off on this site',
  /** In place of `toggleSite` while Context Notes is off everywhere. */
  everythingOn: 'Turn on everywhere',
  offHere: (site: string) => `Turn off ${onSite(site)}`,
  notThis: (words: string, site: string) => `“${words}” means something else ${onSite(site)}`,
  allNotes: 'All notes',
  /** @param words the text that is selected in a page */
  addNote: (words: string) => `Add a note about “${words}”`,
};

/** "on example.com", "in local files" */
export const onSite = (site: string) =>
  site === LOCAL_FILES ? 'in local files' : `on ${readableHost(site)}`;
