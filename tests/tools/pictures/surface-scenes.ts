import type { Page } from 'puppeteer-core';
import { dayOf } from '../../../src/core/time/days.ts';
import { offerFile, refuseToStore } from '../../browser/surfaces/page-actions.ts';

/** A page of the extension, in one of its states. */
export interface SurfaceScene {
  name: string;
  path: string;
  /** Contents of the extension's storage. */
  items?: Record<string, unknown>;
  /** Packs that the reader has added. */
  packs?: readonly object[];
  /** Rules that the extension has stored for the web page's site, by path. */
  rules?: Record<string, object>;
  /** Body of the web page that the popup is about. */
  article?: string;
  /** Address of that page, in place of a body. */
  address?: string;
  size?: { width: number; height: number };
  scale?: number;
  media?: { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' };
  /** Taken in English only, because another scene has the same texts. */
  inEnglish?: true;
  /** Brings the page into the state. */
  before?: (page: Page) => Promise<void>;
}

/** Whether two scenes show the same state of the same page in different sizes. */
export const differInSizeOnly = (one: SurfaceScene, other: SurfaceScene): boolean =>
  (['path', 'items', 'packs', 'rules', 'article', 'address', 'media', 'before'] as const).every(
    (part) => one[part] === other[part],
  );

/** The pages of the extension and their default sizes. */
export const PATHS = {
  popup: { path: 'src/popup/index.html', size: { width: 360, height: 600 } },
  options: { path: 'src/options/index.html', size: { width: 900, height: 900 } },
  notes: { path: 'src/notes/index.html', size: { width: 1100, height: 900 } },
  welcome: { path: 'src/welcome/index.html', size: { width: 900, height: 900 } },
} as const;

const TODAY = dayOf(Date.now());
/** Exceptions of every kind. */
const EXCEPTIONS = {
  settings: { version: 2, notesHidden: ['owner'], made: { 'note owner': TODAY - 1 } },
  'site news.example': {
    version: 2,
    rules: {
      'news.example': { on: false, made: { on: TODAY } },
      'news.example/live/*': { on: true, made: { on: 20_400 } },
      '*.news.example': { entitiesOff: ['tiktok'], made: { 'entity tiktok': 20_590 } },
    },
  },
  'site shop.example': {
    version: 2,
    rules: { 'shop.example': { aliasesOff: ['MS'], entitiesOff: ['microsoft'] } },
  },
};

const UNREADABLE = { settings: { version: 2, enabled: 'yes' } };

const inEveryDisplay = (name: keyof typeof PATHS): SurfaceScene[] => [
  { name: `${name}-light`, ...PATHS[name] },
  { name: `${name}-dark`, inEnglish: true, ...PATHS[name], media: { colorScheme: 'dark' } },
  { name: `${name}-narrow`, ...PATHS[name], size: { width: 320, height: 640 }, scale: 2 },
  { name: `${name}-forced-colours`, inEnglish: true, ...PATHS[name], media: { forcedColors: 'active' } },
  {
    name: `${name}-rtl`,
    inEnglish: true,
    ...PATHS[name],
    before: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
];

export const SURFACE_SCENES: readonly SurfaceScene[] = [
  ...inEveryDisplay('popup'),
  {
    name: 'popup-mentions',
    ...PATHS.popup,
    size: { width: 360, height: 760 },
    article: `<p>The owner of TikTok, the Chinese group Bytedance, is looking for a buyer in the United States.</p>
      <p>Microsoft has confirmed talks about TikTok. Those who use TikTok daily may not notice any of it.</p>
      <p>TikTok waits.</p><p>So do those who make money with TikTok, and the advertisers who pay them for it.</p>`,
    before: async (page) => {
      await page.locator('button[aria-expanded]').click();
      await page.waitForSelector('button[aria-expanded="true"]');
    },
  },
  { name: 'popup-off', ...PATHS.popup, items: { settings: { version: 2, enabled: false } } },
  {
    name: 'popup-paused',
    ...PATHS.popup,
    items: { settings: { version: 2, pausedUntil: Date.now() + 42 * 60_000 } },
  },
  { name: 'popup-nothing', ...PATHS.popup, article: '<p>Nothing to see.</p>' },
  { name: 'popup-unreadable', ...PATHS.popup, items: UNREADABLE },
  { name: 'popup-newer', ...PATHS.popup, items: { settings: { version: 99 } } },
  { name: 'popup-unavailable', ...PATHS.popup, address: 'about:blank' },
  { name: 'popup-off-by-exception', ...PATHS.popup, rules: { '/article': { on: false } } },
  {
    name: 'popup-exceptions',
    ...PATHS.popup,
    rules: { '': { entitiesOff: ['tiktok'], aliasesOff: ['Microsoft'] } },
  },
  {
    name: 'popup-not-stored',
    ...PATHS.popup,
    before: async (page) => {
      await refuseToStore(page);
      await page.locator('[role=switch]').click();
      await page.waitForSelector('.notice');
    },
  },
  ...inEveryDisplay('options'),
  { name: 'options-exceptions', ...PATHS.options, items: EXCEPTIONS },
  {
    name: 'options-exceptions-narrow',
    ...PATHS.options,
    items: EXCEPTIONS,
    size: { width: 320, height: 640 },
    scale: 2,
  },
  { name: 'options-unreadable', ...PATHS.options, items: UNREADABLE },
  {
    name: 'options-add-problem',
    ...PATHS.options,
    before: async (page) => {
      await page.type('form input[type=text]', 'news.*.example');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[aria-invalid=true]');
    },
  },
  {
    name: 'options-file-preview',
    ...PATHS.options,
    items: EXCEPTIONS,
    before: async (page) => {
      const head = { format: 'context-notes-settings', version: 2 };
      const rules = { 'other.example': { on: false }, 'more.example': { on: true } };
      await offerFile(page, 'context-notes-2026-01-31.json', { ...head, rules });
      await page.waitForSelector('#import-preview');
    },
  },
  {
    name: 'options-file-problem',
    ...PATHS.options,
    before: async (page) => {
      await offerFile(page, 'context-notes-2026-01-31.json', []);
      await page.waitForSelector('.notice');
    },
  },
  ...inEveryDisplay('notes'),
  {
    name: 'notes-none-fits',
    ...PATHS.notes,
    before: async (page) => {
      for (const select of await page.$$('select')) {
        const last = await select.evaluate((element) => element.options[element.options.length - 1]?.value);
        await select.select(last ?? '');
      }
    },
  },
  ...inEveryDisplay('welcome'),
];
