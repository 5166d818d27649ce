import type { MenuStrings } from '../menu.ts';

export const strings: MenuStrings = {
  toggleSite: 'Auf dieser Website ein- oder ausschalten',
  everythingOn: 'Überall einschalten',
  offHere: (site) => `Auf ${site} ausschalten`,
  notThis: (words, site) => `„${words}“ meint auf ${site} etwas anderes`,
  allNotes: 'Alle Notizen',
};
