import { formatNumber } from '../../formats/plural.ts';

/** Texts of the options page, except those for exceptions (`exceptions.ts`) and settings files (`settings-file.ts`). */
export const strings = {
  title: 'Options',
  intro: 'Every change applies at once, in all open tabs.',
  parts: 'Parts of this page',
  undo: 'Undo',
  restore: 'Restore',
  marks: 'Marks',
  preview: 'Preview',
  onLight: 'On a light page',
  onDark: 'On a dark page',
  /** Text of the preview: a list of names, then the first of them again. */
  sample: (names: string, first: string) =>
    `This is how ${names} look in a text. Here is ${first} a second time.`,
  noMarks: 'Names are not marked in the text. The toolbar button still shows how many there are.',
  look: 'Look',
  looks: {
    underline: { name: 'Dotted underline' },
    marker: { name: 'Highlighter' },
    none: { name: 'No marks', description: 'number on the button only' },
  },
  colour: 'Colour',
  colours: { amber: 'Amber', teal: 'Teal', violet: 'Violet', rose: 'Rose' },
  ownColours: 'A colour for each name',
  /** Choice for a single name: the colour that all names have. */
  sameColour: 'Same as the others',
  colourOf: (entity: string) => `Colour of ${entity}`,
  density: 'Which mentions are marked',
  densities: {
    every: { name: 'Every mention' },
    text: { name: 'Not in menus and footers', description: 'such as “Follow us on …”' },
    section: { name: 'First in each section', description: 'after a heading, a name is marked once' },
    page: { name: 'First on the page' },
  },
  cards: 'Cards',
  cardPreview: 'Preview of a card',
  theme: 'Light or dark',
  themes: {
    page: { name: 'Same as the page', description: 'dark on a dark page' },
    system: { name: 'Same as the system' },
    light: { name: 'Light' },
    dark: { name: 'Dark' },
  },
  opening: 'What opens a card',
  openings: {
    hover: { name: 'Resting the pointer on a name' },
    shift: { name: 'Pointing at a name while the Shift key is held' },
    click: {
      name: 'Only a click on a name',
      description:
        'links and buttons work as usual; open their cards with the keyboard or from the list in the toolbar popup',
    },
  },
  place: 'Where a card opens',
  places: { name: 'Beside the name', left: 'Left edge of the window', right: 'Right edge of the window' },
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
  delay: 'How long the pointer rests before a card opens',
  delays: { short: 'Short', normal: 'Normal', long: 'Long' },
  seconds: (seconds: number) => `${formatNumber('en', seconds)} s`,
  language: 'Language',
  languageChoice: 'Language of cards and pages',
  browserLanguage: 'Same as the browser',
  toolbar: 'Toolbar button',
  badge: {
    name: 'Show the number of mentions',
    description: 'How many there are on the page in front of you.',
  },
  ownSites: 'The names’ own sites',
  ownSitesSwitch: 'Mark names on their own sites too',
  ownSitesDescription: (sites: string) =>
    `Otherwise a name is not marked where everything is about it: ${sites}.`,
  keyboard: 'Keyboard',
  command: 'What it does',
  keys: 'Keys',
  changeKeys: 'Change keys in the browser',
  changeKeysHow: {
    title: 'The browser did not open its shortcuts page.',
    text: 'You can find it in the browser’s settings for extensions, under “Keyboard shortcuts” or “Manage extension shortcuts”.',
  },
  ownNotes: 'My notes',
  packs: 'Packs',
  exceptions: 'Exceptions',
  exceptionsIntro:
    'What you have switched on or off for individual sites, pages and names, and the notes you have hidden: here, in the toolbar popup, or in a card.',
  backup: 'Your settings',
  sync: {
    name: 'Sync settings with my other devices',
    description:
      'Your browser carries settings and exceptions to devices where you are signed in. Off by default: without it, nothing leaves this device.',
  },
  syncStatus: {
    waiting: 'Waiting for the browser…',
    lastSynced: (when: string) => `Last synced: ${when}.`,
  },
  syncProblems: {
    'too-large': {
      title: 'There are too many exceptions for the browser’s sync.',
      text: 'It holds about 100 kB. Nothing is lost: this device keeps all of them and still takes changes from other devices, but does not pass on its own. A settings file has room for any number.',
    },
    newer: {
      title: 'Another device has a newer version of Context Notes.',
      text: 'This one syncs again as soon as it is updated. Until then it keeps its own settings.',
    },
    refused: {
      title: 'The browser did not accept the settings.',
      text: 'Nothing is lost. Context Notes tries again at the next change, and when the browser starts.',
    },
    unreadable: {
      title: 'The settings of this device cannot be read.',
      text: 'Nothing is synced until this is solved; see the top of this page.',
    },
  },
  /** What is stored could not be read, which a change needs. */
  notRead: {
    title: 'Nothing was changed.',
    text: 'The browser could not read what is stored, so everything stays as it was. You can try again.',
  },
  reset: 'Reset everything',
  /** Link to the first-run page. */
  firstSteps: 'First steps',
  resetDescription: 'Deletes all settings and exceptions, and stops syncing this device. Packs stay.',
  resetDone: 'All settings are back to their defaults.',
  restored: 'Everything is as it was before.',
};
