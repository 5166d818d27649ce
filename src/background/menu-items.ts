import { idOfCommand, SELECTED_TEXT } from '../core/pages/menu-command.ts';
import { LOCAL_FILES } from '../core/urls/page-address.ts';
import type { MenuItem } from '../platform/api/context-menu.ts';
import type { MenuStrings } from '../ui/strings/menu.ts';

/** A marked name that the reader has pointed at. */
export interface PointedName {
  /** As the page writes it. */
  words: string;
  /** As the pack spells it. */
  alias: string;
  site: string;
}

/** Words are shortened to this length, in characters. */
const MAX_WORDS = 40;

/** @param enabled whether names are marked at all */
export const itemsOnButton = (enabled: boolean, strings: MenuStrings): MenuItem[] => [
  enabled
    ? { id: idOfCommand({ type: 'toggle-site' }), title: strings.toggleSite, place: 'button' }
    : { id: idOfCommand({ type: 'everything-on' }), title: strings.everythingOn, place: 'button' },
  { id: idOfCommand({ type: 'all-notes', place: 'button' }), title: strings.allNotes, place: 'button' },
];

/** The item of selected text, on any page. */
export const itemOnSelection = (strings: MenuStrings): MenuItem => ({
  id: idOfCommand({ type: 'add-note' }),
  title: strings.addNote(SELECTED_TEXT),
  place: 'selection',
});

/** The items of a site's pages, about a name on one of them. */
export function itemsOnPage({ words, alias, site }: PointedName, strings: MenuStrings): MenuItem[] {
  const place = { place: 'page', pages: pagesOf(site) } as const;
  return [
    {
      id: idOfCommand({ type: 'not-this', alias, site }),
      title: strings.notThis(presentable(words), site),
      ...place,
    },
    { id: idOfCommand({ type: 'off-here', site }), title: strings.offHere(site), ...place },
    { id: idOfCommand({ type: 'all-notes', place: 'page' }), title: strings.allNotes, ...place },
  ];
}

/** Match patterns of a site's pages. Firefox takes none with a port. */
function pagesOf(site: string): string[] {
  if (site === LOCAL_FILES) return ['file:///*'];
  const { hostname } = new URL(`http://${site}`);
  // An IP address has no other host before it.
  const hosts = [hostname, `www.${hostname}`].filter((host) => URL.canParse(`http://${host}`));
  return hosts.map((host) => `*://${host}/*`);
}

/** On one line, and without characters of the page that would hide or turn around what the browser shows. */
function presentable(words: string): string {
  const visible = words.replace(/\s+/g, ' ').replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');
  const characters = Array.from(visible.trim());
  return characters.length > MAX_WORDS ? `${characters.slice(0, MAX_WORDS).join('')}…` : characters.join('');
}
