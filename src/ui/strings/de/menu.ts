import { LOCAL_FILES } from '../../../core/urls/page-address.ts';
import { readableHost } from '../../../core/urls/readable-host.ts';
import type { MenuStrings } from '../menu.ts';

export const strings: MenuStrings = {
  toggleSite: 'Auf dieser Website ein- oder ausschalten',
  everythingOn: 'Überall einschalten',
  offHere: (site) => (site === LOCAL_FILES ? 'In lokalen Dateien ausschalten' : `Auf ${site} ausschalten`),
  notThis: (words, site) => `„${words}“ bedeutet ${onSite(site)} etwas anderes`,
  allNotes: 'Alle Notizen',
  addNote: (words) => `Notiz zu „${words}“ hinzufügen`,
};

/** „auf example.com“, „in lokalen Dateien“ */
export const onSite = (site: string) =>
  site === LOCAL_FILES ? 'in lokalen Dateien' : `auf ${readableHost(site)}`;
