/** Packs to offer to the options page. Places, people and papers are made up. */

const SOURCE = {
  publisher: 'Ford Valley Gazette',
  title: 'Who will buy the mill?',
  published: '2024-03-09',
  url: 'https://gazette.example/mill',
};

/** A pack as authors write it: short forms, one language. */
export const MILL_PACK = {
  format: 2,
  id: 'lower-mill',
  version: '1.0.0',
  title: 'The mill at Lower Ford',
  languages: ['en'],
  author: 'Ada Miller',
  licence: 'CC BY 4.0',
  source: SOURCE,
  speakers: [
    { id: 'council', name: 'Ford Town Council', kind: 'institution' },
    { id: 'hale', name: 'Ruth Hale', role: 'miller' },
  ],
  entities: [
    { id: 'mill', name: 'Lower Mill', aliases: ['Lower Mill', 'Ford Mill', 'old mill of Ford'] },
    { id: 'hale-and-sons', name: 'Hale & Sons' },
    { id: 'rivergrain', name: 'Rivergrain', aliases: ['Rivergrain', 'RG'] },
  ],
  notes: [
    {
      id: 'for-sale',
      entities: ['mill'],
      weight: 90,
      text: 'The mill has been for sale since the roof was damaged in a winter storm.',
    },
    {
      id: 'no-jobs-lost',
      entities: ['hale-and-sons', 'mill'],
      status: 'claim',
      speaker: 'hale',
      weight: 80,
      text: 'Nobody will lose their job, whoever buys the mill.',
    },
    {
      id: 'offer',
      entities: ['rivergrain'],
      status: 'reported',
      speaker: 'council',
      when: { start: '2024-02-01', precision: 'month', basis: 'inferred' },
      weight: 70,
      text: 'Rivergrain has made an offer and wants to turn the building into flats.',
    },
  ],
};

/** The same a year later: a name less, a note changed, one more. */
export const MILL_UPDATE = {
  ...MILL_PACK,
  version: '1.1.0',
  entities: MILL_PACK.entities.slice(0, 2),
  notes: [
    { ...MILL_PACK.notes[0], text: 'The mill was sold in the spring.' },
    MILL_PACK.notes[1],
    { id: 'flats', entities: ['mill'], status: 'announced', text: 'There will be flats in it.' },
  ],
};

/** In a language that the interface does not have, and with a name of the bundled pack. */
export const FRENCH_PACK = {
  format: 2,
  id: 'courrier-du-lac',
  version: '2.0.3',
  title: 'Les éditeurs du lac',
  languages: ['fr'],
  source: { publisher: 'Courrier du lac', published: '2023-11' },
  entities: [
    { id: 'lacsoft', name: 'Lacsoft' },
    { id: 'microsoft', name: 'Microsoft', wikidata: 'Q2283' },
  ],
  notes: [
    {
      id: 'rachat',
      entities: ['lacsoft', 'microsoft'],
      status: 'denial',
      text: 'Lacsoft dément toute discussion sur un rachat.',
    },
  ],
};

/** @param count of its names, and of its notes */
export const largePack = (count: number) => ({
  format: 2,
  id: 'registry',
  version: '1.0.0',
  title: 'Companies of the river registry',
  languages: ['en'],
  source: { title: 'River registry', published: '2022' },
  entities: Array.from({ length: count }, (_, at) => ({
    id: `company-${at}`,
    name: `Riverside Works ${at}`,
    aliases: [`Riverside Works ${at}`, `RW-${at}`, `Riverside ${at} Ltd`],
  })),
  notes: Array.from({ length: count }, (_, at) => ({
    id: `note-${at}`,
    entities: [`company-${at}`],
    text: `Company ${at} was entered in the registry.`,
  })),
});

/** So many names that only those in sight are in the document. */
export const LARGE_PACK = largePack(2_000);

/** Notes that a reader has written. */
export const OWN_NOTES_PACK = {
  format: 2,
  id: 'my-notes',
  version: '1.0.3',
  title: 'Notes of Ada',
  languages: ['en'],
  source: { title: 'Notes of Ada', published: '2026-03-02' },
  speakers: [{ id: 'hale', name: 'Ruth Hale' }],
  entities: [
    { id: 'norvexa', name: 'Norvexa', aliases: ['Norvexa', 'NVX'] },
    { id: 'blue-harbor', name: 'Blue Harbor' },
  ],
  notes: [
    { id: 'note-a', entities: ['blue-harbor'], text: 'Sold to a fund in spring.', when: '2026-02' },
    {
      id: 'note-b',
      entities: ['norvexa'],
      text: 'Every kite that it sells in this country comes from one workshop in the valley, which has eleven people and no website.',
      status: 'claim',
      speaker: 'hale',
      link: 'https://gazette.example/kites',
    },
    { id: 'note-c', entities: ['norvexa'], text: 'Its founder used to build gliders.' },
  ],
};
