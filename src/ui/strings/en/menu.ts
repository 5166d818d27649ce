/** Items of the browser's context menus. */
export const strings = {
  toggleSite: 'Turn on or off on this site',
  /** Where everything is off. */
  everythingOn: 'Turn on everywhere',
  offHere: (site: string) => `Off on ${site}`,
  notThis: (words: string, site: string) => `“${words}” means something else on ${site}`,
  allNotes: 'All notes',
};
