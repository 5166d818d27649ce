import type { Page } from 'puppeteer-core';
import { RIVER_PACK } from '../../browser/packs/pack-actions.ts';
import { OWN_NOTES_PACK } from '../../browser/packs/pack-files.ts';
import { notesAbout } from '../bundled-pack.ts';

/** A web page with a card open. */
export interface CardScene {
  name: string;
  /** Body of the page. */
  html: string;
  /** Attributes of `html`. */
  root?: string;
  style?: string;
  /** CSS pixels. */
  size?: { width: number; height: number };
  /** Device pixels per CSS pixel; 2 with half the size is what zooming to 200 % does. */
  scale?: number;
  media?: { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' };
  /** Taken in English only, because another scene has the same texts. */
  inEnglish?: true;
  /** The name whose card is opened. */
  mark: string;
  nth?: number;
  /** How the card is opened. `tap`: on a touch screen; `shortcut`: by the keyboard command. */
  how?: 'hover' | 'tap' | 'shortcut';
  /** Settings in storage. */
  preferences?: object;
  /** Packs that the reader has added. */
  packs?: readonly object[];
  /** Ids of notes that the reader has hidden. */
  notesHidden?: readonly string[];
  /** Prepares the page. */
  before?: (page: Page) => Promise<void>;
  /** Buttons to press in the open card. */
  press?: readonly ('more' | 'options' | 'pin' | 'status' | 'source' | 'answered-by' | 'unfold')[];
  /** The pointer, or a tap, is on the first note, which then shows its buttons. */
  onNote?: true;
  /** The mark is in the page's first frame. */
  framed?: true;
}

const NEWS = `<main><h1>Short videos, long arguments</h1>
  <p>The owner of TikTok is looking for a buyer in the United States. The government has serious concerns about where
  the data of its users end up, and Microsoft is said to be among those who would take over.</p>
  <p>Bytedance has not commented. The app is popular above all with young people, who make most of the videos themselves.</p></main>`;
const RECIPE = `<main><h1>Whipped feta</h1>
  <p>Whip the feta with lemon zest, spread it on toast and top with slow-roasted tomatoes. The recipe has been all over
  TikTok since May.</p></main>`;
const RIVER = `<main><h1>Down the river</h1>
  <p>Below the weir the Linden turns to the north, and one mill after the other grinds the flour of the valley.</p></main>`;
const KITES = `<main><h1>A windy spring</h1>
  <p>Norvexa has opened a shop at the harbour. The kites in its window come from one workshop in the valley, says the town, and
  a child can fly them. The old founder, who used to build gliders, was there to cut the ribbon.</p></main>`;
const OWN_NOTE = { html: KITES, mark: 'Norvexa', packs: [OWN_NOTES_PACK], onNote: true } as const;
const DARK = 'background: #14161a; color: #dfe3e8';

export const CARD_SCENES: readonly CardScene[] = [
  { name: 'light', html: NEWS, mark: 'TikTok' },
  { name: 'dark', inEnglish: true, html: NEWS, mark: 'TikTok', style: DARK, media: { colorScheme: 'dark' } },
  {
    name: 'dark-page-light-reader',
    inEnglish: true,
    html: NEWS,
    mark: 'Microsoft',
    style: DARK,
    media: { colorScheme: 'light' },
  },
  { name: 'forced-colours', inEnglish: true, html: NEWS, mark: 'TikTok', media: { forcedColors: 'active' } },
  {
    name: 'german-page',
    inEnglish: true,
    root: 'lang="de"',
    html: '<main><h1>Streit um kurze Videos</h1><p>Der Eigentümer von TikTok sucht in den USA einen Käufer. Die Regierung fürchtet um die Daten der Nutzer.</p></main>',
    mark: 'TikTok',
  },
  {
    name: 'arabic',
    inEnglish: true,
    root: 'lang="ar" dir="rtl"',
    html: '<main><h1>تطبيق الفيديو القصير</h1><p>تبحث الشركة المالكة لتطبيق تيك توك عن مشترٍ في الولايات المتحدة، وتقول مايكروسوفت إنها مهتمة بالأمر.</p></main>',
    mark: 'تيك توك',
  },
  {
    name: 'vertical',
    inEnglish: true,
    root: 'lang="ja"',
    style: 'writing-mode: vertical-rl; margin-block: 3rem',
    html: '<main><h1>短い動画</h1><p>米国政府はTikTokの利用者データが中国に渡ることを懸念している。マイクロソフトは買収を検討していると伝えられた。</p></main>',
    mark: 'TikTok',
  },
  { name: 'narrow', html: NEWS, mark: 'TikTok', size: { width: 320, height: 640 }, scale: 2 },
  { name: 'zoomed', html: NEWS, mark: 'Microsoft', size: { width: 640, height: 400 }, scale: 2 },
  {
    name: 'modal',
    inEnglish: true,
    html: `${NEWS}<dialog><p>Before you go on: TikTok asks for your age.</p><button>Fine</button></dialog>`,
    mark: 'TikTok',
    nth: 1,
    before: (page) => page.$eval('dialog', (dialog) => dialog.showModal()),
  },
  {
    name: 'fullscreen',
    inEnglish: true,
    html: `<figure style="background: #102; color: #fff; margin: 0; padding: 4rem">TikTok, as seen on a full screen</figure>`,
    mark: 'TikTok',
    before: async (page) => {
      await page.$eval('figure', (figure) =>
        figure.addEventListener('click', () => void figure.requestFullscreen()),
      );
      await page.locator('figure').click();
      await page.waitForFunction(() => document.fullscreenElement !== null);
    },
  },
  {
    name: 'small-frame',
    html: `${NEWS}<iframe style="width: 300px; height: 90px; border: 1px solid #999" srcdoc="<p>Microsoft in a small frame"></iframe>`,
    mark: 'Microsoft',
    framed: true,
  },
  {
    name: 'bottom-sheet',
    html: NEWS,
    mark: 'TikTok',
    how: 'tap',
    size: { width: 390, height: 760 },
    scale: 2,
  },
  { name: 'more-notes', html: NEWS, mark: 'Bytedance', press: ['more'] },
  { name: 'none-fits', html: RECIPE, mark: 'TikTok' },
  { name: 'none-fits-dark', html: RECIPE, mark: 'TikTok', style: DARK, media: { colorScheme: 'dark' } },
  { name: 'none-fits-all', html: RECIPE, mark: 'TikTok', press: ['more'] },
  { name: 'explained', html: NEWS, mark: 'TikTok', press: ['status', 'source'] },
  {
    name: 'hidden-notes',
    html: NEWS,
    mark: 'TikTok',
    notesHidden: notesAbout('tiktok').filter((note) => note !== 'f18-data-to-china'),
    press: ['answered-by'],
  },
  { name: 'options', html: NEWS, mark: 'Microsoft', press: ['options'] },
  {
    name: 'options-dark',
    html: NEWS,
    mark: 'Microsoft',
    style: DARK,
    media: { colorScheme: 'dark' },
    press: ['options'],
  },
  {
    name: 'options-narrow',
    html: NEWS,
    mark: 'TikTok',
    size: { width: 320, height: 640 },
    scale: 2,
    press: ['options'],
  },
  { name: 'pinned', html: NEWS, mark: 'TikTok', press: ['pin'] },
  { name: 'long-head', html: RIVER, mark: 'Linden', packs: [RIVER_PACK] },
  { name: 'long-head-unfolded', html: RIVER, mark: 'Linden', packs: [RIVER_PACK], press: ['unfold'] },
  {
    name: 'long-head-dark',
    inEnglish: true,
    html: RIVER,
    mark: 'Linden',
    packs: [RIVER_PACK],
    style: DARK,
    media: { colorScheme: 'dark' },
  },
  {
    name: 'long-head-narrow',
    html: RIVER,
    mark: 'Linden',
    packs: [RIVER_PACK],
    size: { width: 320, height: 480 },
    scale: 2,
    preferences: { textSize: 'large' },
    press: ['unfold'],
  },
  {
    name: 'long-head-sheet',
    html: RIVER,
    mark: 'Linden',
    packs: [RIVER_PACK],
    how: 'tap',
    size: { width: 390, height: 760 },
    scale: 2,
  },
  { name: 'own-note', ...OWN_NOTE },
  { name: 'own-note-dark', inEnglish: true, ...OWN_NOTE, style: DARK, media: { colorScheme: 'dark' } },
  { name: 'own-note-rtl', inEnglish: true, ...OWN_NOTE, root: 'lang="ar" dir="rtl"' },
  {
    name: 'own-note-narrow',
    ...OWN_NOTE,
    size: { width: 320, height: 640 },
    scale: 2,
    preferences: { textSize: 'large' },
  },
  { name: 'own-note-forced-colours', inEnglish: true, ...OWN_NOTE, media: { forcedColors: 'active' } },
  { name: 'own-note-sheet', ...OWN_NOTE, how: 'tap', size: { width: 390, height: 760 }, scale: 2 },
  {
    name: 'none-fits-few',
    ...OWN_NOTE,
    html: '<main><h1>Tides</h1><p>High water is at seven, and the ferry waits at the pier of Norvexa.</p></main>',
  },
  { name: 'shortcut', html: NEWS, mark: 'TikTok', how: 'shortcut' },
  {
    name: 'marker-teal',
    inEnglish: true,
    html: NEWS,
    mark: 'Bytedance',
    preferences: {
      look: 'marker',
      colour: 'teal',
      entityColours: { microsoft: 'rose', bytedance: 'violet' },
    },
  },
];
