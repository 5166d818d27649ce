/** Texts of the first-run page. */
export const strings = {
  title: 'Welcome to Context Notes',
  /** What the extension does, in one sentence. */
  lead: (names: string) =>
    `While you read the web, it finds the names ${names}, marks them quietly, and has background ready when you want it.`,
  /** Where the notes come from; the page appends the source's age. */
  leadSource: (kind: string, date: string, _isInferred: boolean) =>
    `The notes come from one ${kind} of ${date}`,
  leadNoNews: 'They are background, not news.',
  /** Heading of the three pictures, for assistive technology only. */
  how: 'How it works',
  pictures: {
    mark: { title: 'A name is marked', text: 'With a dotted line. The page itself stays as it is.' },
    card: {
      title: 'Its card opens',
      text: 'When you rest the pointer on the name or tap it. Each note says how certain it is, who said it, and when.',
    },
    popup: {
      title: 'You can turn it off',
      text: 'The switches are behind the toolbar button. Its number says how many mentions the page has.',
    },
  },
  /** Texts within the picture of a card. */
  whoSaysIt: 'Who says it',
  whenAndWhere: 'When · which paragraph',
  tryIt: 'Try it here',
  tryHint: 'This paragraph works like any page. Rest the pointer on a marked name, or tap it.',
  sample: (names: string) =>
    `Suppose this were a page like any other. Halfway down it mentions ${names}, takes it for granted that everybody knows the story, and moves on. That is where the notes help: they keep what was reported, who claimed it, and who denied it.`,
  off: 'Switch it off whenever you like',
  offHint: 'Click the toolbar button. What you choose applies at once, in every open tab.',
  waysToSwitchOff: {
    everywhere: { title: 'Everywhere', text: 'The switch at the top.' },
    here: { title: 'On one site', text: 'The switch that names the site you are on.' },
    name: {
      title: 'For one name',
      text: 'Each name has a switch of its own. The ⋯ in a card does it for one site only.',
    },
    hour: { title: 'For an hour', text: 'A pause that ends by itself.' },
  },
  pin: {
    chromium:
      'Can’t see the button? Click the puzzle piece in the toolbar, then the pin beside Context Notes.',
    firefox:
      'Can’t see the button? Click the puzzle piece in the toolbar, then the gear beside Context Notes, and choose “Pin to Toolbar”.',
  },
  keyboard: 'By keyboard',
  changeKeys: {
    chromium: 'You can set other keys at chrome://extensions/shortcuts.',
    firefox: 'You can set other keys at about:addons, in the menu of the gear.',
  },
  access: 'Why it may read pages',
  accessWhy:
    'A name can be found only by reading the text it appears in. That is why the browser says that Context Notes can read and change data on all websites. The reading is done on your device; no text of a page is kept or sent anywhere.',
  limit: {
    chromium:
      'You can narrow it down to some sites: right-click the toolbar button, choose “Manage extension”, and set the site access there. Where it has no access, nothing is marked.',
    firefox:
      'You can take it back: open about:addons, choose Context Notes, and look under its permissions. Where it has no access, nothing is marked.',
  },
  never: 'What it never does',
  promises: [
    {
      title: 'No network',
      text: 'Notes and settings are on your device. Context Notes makes no request of any kind.',
    },
    { title: 'No account', text: 'There is nothing to sign up for or sign in to.' },
    { title: 'No telemetry', text: 'Nobody learns what you read, point at or turn off.' },
    {
      title: 'No change to pages',
      text: 'Marks are only painted. All that is ever added is the card, while it is open.',
    },
  ],
  source: 'Where the notes come from',
  sourceOf: (kind: string, language: string, date: string, _isInferred: boolean) =>
    `All from one ${language} ${kind} of ${date}`,
  sourceMeans:
    'They say what was known and said by then, and nothing of what came later. A claim stays a claim: every note has its status, its speaker, its date and the paragraph it comes from, retold in our own words.',
  allNotes: 'All notes and their source',
  options: 'Options',
};
