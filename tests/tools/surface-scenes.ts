import type { Page } from 'puppeteer-core';

/** A page of the extension to take a picture of. */
export interface Surface {
  name: string;
  path: string;
  /** What lies in storage. */
  items?: Record<string, unknown>;
  /** The web page that it is about. */
  article?: string;
  size?: { width: number; height: number };
  scale?: number;
  media?: { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' };
  locale?: 'de';
  before?: (page: Page) => Promise<void>;
}

const PATHS = {
  popup: { path: 'src/popup/index.html', size: { width: 360, height: 600 } },
  options: { path: 'src/options/index.html', size: { width: 900, height: 900 } },
  notes: { path: 'src/notes/index.html', size: { width: 1100, height: 900 } },
  welcome: { path: 'src/welcome/index.html', size: { width: 900, height: 900 } },
} as const;

/** Exceptions of every kind. */
const EXCEPTIONS = {
  'site news.example': {
    version: 2,
    rules: {
      'news.example': { on: false },
      'news.example/live/*': { on: true },
      '*.news.example': { entitiesOff: ['tiktok'] },
    },
  },
  'site shop.example': {
    version: 2,
    rules: { 'shop.example': { aliasesOff: ['MS'], entitiesOff: ['microsoft'] } },
  },
};

const everyWay = (name: keyof typeof PATHS): Surface[] => [
  { name: `${name}-light`, ...PATHS[name] },
  { name: `${name}-dark`, ...PATHS[name], media: { colorScheme: 'dark' } },
  { name: `${name}-german`, ...PATHS[name], locale: 'de' },
  { name: `${name}-narrow`, ...PATHS[name], size: { width: 320, height: 640 }, scale: 2 },
  { name: `${name}-forced-colours`, ...PATHS[name], media: { forcedColors: 'active' } },
  {
    name: `${name}-rtl`,
    ...PATHS[name],
    before: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  },
];

export const SURFACES: readonly Surface[] = [
  ...everyWay('popup'),
  {
    name: 'popup-mentions',
    ...PATHS.popup,
    size: { width: 360, height: 760 },
    article: `<p>The owner of TikTok, the Chinese group Bytedance, is looking for a buyer in the United States.</p>
      <p>Microsoft has confirmed talks about TikTok. Those who use TikTok daily may not notice any of it.</p>`,
    before: async (page) => {
      await page.click('button[aria-expanded]');
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
  { name: 'popup-unreadable', ...PATHS.popup, items: { settings: { version: 2, enabled: 'yes' } } },
  ...everyWay('options'),
  { name: 'options-exceptions', ...PATHS.options, items: EXCEPTIONS },
  { name: 'options-exceptions-german', ...PATHS.options, items: EXCEPTIONS, locale: 'de' },
  {
    name: 'options-exceptions-narrow',
    ...PATHS.options,
    items: EXCEPTIONS,
    size: { width: 320, height: 640 },
    scale: 2,
  },
  ...everyWay('notes'),
  ...everyWay('welcome'),
];
