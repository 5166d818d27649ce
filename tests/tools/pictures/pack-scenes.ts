import type { Page } from 'puppeteer-core';
import { FRENCH_PACK, MILL_PACK, MILL_UPDATE, OWN_NOTES_PACK } from '../../browser/packs/pack-files.ts';
import { choosePacks } from '../../browser/packs/packs-page.ts';
import { PATHS, type SurfaceScene } from './surface-scenes.ts';

/** The options page with packs of the reader, and while one is added. */

const NARROW = { size: { width: 320, height: 640 }, scale: 2 };
const SEVERAL = [MILL_PACK, FRENCH_PACK];

/** One of them with a look of its own, the other with a colour. */
const STYLED = {
  settings: {
    version: 2,
    preferences: {
      entityLooks: { 'pack:lower-mill': 'marker' },
      entityColours: { 'pack:lower-mill': 'teal', [`pack:${FRENCH_PACK.id}`]: 'rose' },
    },
  },
};

const offer = async (page: Page, pack: object, shown: string) => {
  await choosePacks(page, ['mill.pack.json', JSON.stringify(pack, null, 2)]);
  await page.waitForSelector(shown);
};
/** Long texts, one of them from right to left. */
const LONG_PACK = {
  ...MILL_PACK,
  languages: ['en', 'ar'],
  entities: MILL_PACK.entities.map((entity) => ({
    ...entity,
    summary: 'What is known about it. '.repeat(20),
  })),
  notes: [
    ...MILL_PACK.notes.map((note) => ({
      ...note,
      text: `${note.text} ${'And so on, as before. '.repeat(20)}`,
    })),
    {
      id: 'arabic',
      entities: ['rivergrain'],
      weight: 90,
      text: { ar: 'عرضت الشركة شراء المبنى. '.repeat(12) },
    },
    { id: 'word', entities: ['mill'], weight: 85, text: 'Waterwheel'.repeat(30) },
    { id: 'more', entities: ['mill'], text: 'The rest.' },
  ],
};

const preview = (page: Page) => offer(page, MILL_PACK, '#pack-preview');
const refusal = (page: Page) =>
  offer(
    page,
    { ...MILL_PACK, id: 'Lower Mill', version: '1', notes: [{ ...MILL_PACK.notes[0], speaker: 'hal' }, {}] },
    '#pack-refusal',
  );
const details = async (page: Page) => {
  await page.locator('[data-pack=lower-mill] [aria-expanded]').click();
  await page.waitForSelector('.pack-names li');
};

const ownNotes = async (page: Page) => {
  await page.waitForSelector('.own-note');
};
const noteForm = async (page: Page) => {
  await page.locator('.own-note [aria-label*=gliders]').click();
  const field = await page.waitForSelector('#note-when');
  await field?.type('2099');
  await page.locator('.note-form [type=submit]').click();
  await page.waitForSelector('[aria-invalid=true]');
};

const popup = {
  ...PATHS.popup,
  packs: [...SEVERAL, OWN_NOTES_PACK],
  article: `<p>TikTok belongs to Bytedance. Rivergrain wants to buy the Lower Mill from Hale &amp; Sons. Norvexa and Blue Harbor
    do not, nor does Lacsoft, and Microsoft has other plans.</p>`,
};

export const PACK_SCENES: readonly SurfaceScene[] = [
  { name: 'popup-packs', ...popup },
  { name: 'popup-packs-dark', inEnglish: true, ...popup, media: { colorScheme: 'dark' } },
  { name: 'popup-packs-narrow', ...popup, size: { width: 320, height: 600 } },
  { name: 'popup-packs-forced-colours', inEnglish: true, ...popup, media: { forcedColors: 'active' } },
  {
    name: 'popup-packs-one',
    ...popup,
    article: '<p>Norvexa opened a new workshop. Nobody else is named here, and Norvexa is glad of it.</p>',
  },
  {
    name: 'popup-packs-mentions',
    ...popup,
    before: async (page) => {
      await page.locator('.entity .disclosure').click();
      await page.waitForSelector('.mention');
    },
  },
  { name: 'options-note-gone', ...PATHS.options, path: `${PATHS.options.path}#edit-note=gone` },
  {
    name: 'options-note-gone-dark',
    inEnglish: true,
    ...PATHS.options,
    path: `${PATHS.options.path}#edit-note=gone`,
    media: { colorScheme: 'dark' },
  },
  { name: 'options-own-notes', ...PATHS.options, packs: [OWN_NOTES_PACK], before: ownNotes },
  {
    name: 'options-own-notes-dark',
    inEnglish: true,
    ...PATHS.options,
    media: { colorScheme: 'dark' },
    packs: [OWN_NOTES_PACK],
    before: noteForm,
  },
  { name: 'options-own-notes-form', ...PATHS.options, packs: [OWN_NOTES_PACK], before: noteForm },
  {
    name: 'options-own-notes-form-narrow',
    ...PATHS.options,
    ...NARROW,
    packs: [OWN_NOTES_PACK],
    before: noteForm,
  },
  { name: 'options-packs-preview', ...PATHS.options, before: preview },
  { name: 'options-packs-preview-narrow', ...PATHS.options, ...NARROW, before: preview },
  {
    name: 'options-packs-preview-dark',
    inEnglish: true,
    ...PATHS.options,
    media: { colorScheme: 'dark' },
    before: preview,
  },
  {
    name: 'options-packs-preview-long',
    inEnglish: true,
    ...PATHS.options,
    before: (page) => offer(page, LONG_PACK, '#pack-preview'),
  },
  {
    name: 'options-packs-preview-long-narrow',
    inEnglish: true,
    ...PATHS.options,
    ...NARROW,
    before: (page) => offer(page, LONG_PACK, '#pack-preview'),
  },
  {
    name: 'options-packs-update',
    ...PATHS.options,
    packs: [MILL_PACK],
    before: (page) => offer(page, MILL_UPDATE, '#pack-preview'),
  },
  { name: 'options-packs-bad', ...PATHS.options, before: refusal },
  { name: 'options-packs-bad-narrow', ...PATHS.options, ...NARROW, before: refusal },
  { name: 'options-packs-list', ...PATHS.options, items: STYLED, packs: SEVERAL, before: details },
  {
    name: 'options-packs-list-narrow',
    ...PATHS.options,
    ...NARROW,
    items: STYLED,
    packs: SEVERAL,
    before: details,
  },
  {
    name: 'options-packs-list-dark',
    inEnglish: true,
    ...PATHS.options,
    media: { colorScheme: 'dark' },
    items: STYLED,
    packs: SEVERAL,
    before: details,
  },
  {
    name: 'options-packs-list-forced-colours',
    inEnglish: true,
    ...PATHS.options,
    media: { forcedColors: 'active' },
    packs: SEVERAL,
    before: details,
  },
  {
    name: 'options-packs-paste',
    ...PATHS.options,
    before: async (page) => {
      await page.locator('.pack-add [aria-expanded]').click();
      await page.waitForSelector('.pack-paste textarea');
    },
  },
  {
    name: 'options-packs-table',
    ...PATHS.options,
    before: async (page) => {
      await page.locator('.pack-add [aria-expanded]').click();
      const field = await page.waitForSelector('.pack-paste textarea');
      await field?.type('name,note,date\nRook & Sons,Makes clocks.,soon\nRavine,,');
      await page.waitForSelector('.pack-paste input');
      await page.locator('.pack-paste [type=submit]').click();
      await page.waitForSelector('.pack-problems');
    },
  },
];
