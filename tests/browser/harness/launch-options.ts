import { userInfo } from 'node:os';
import type { LaunchOptions } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { FRUGAL_CHROMIUM_ARGS, FRUGAL_FIREFOX_PREFS } from './frugal.ts';

/** Languages that a browser can be started in. */
export type Locale = 'en' | 'de';

export interface LaunchRequest {
  kind: BrowserKind;
  /** Folder of the unpacked extension, as `dist/chrome`. */
  extensionDir: string;
  /** Opens a window. By default, the browser is headless. */
  headful?: boolean;
  /**
   * What pages see in `navigator.languages`. The browser's own language (`i18n.getUILanguage`) follows only where its
   * language pack is installed, which Debian ships apart.
   */
  locale?: Locale;
  /** The folder of a profile to keep between starts. By default, each start has a fresh profile. */
  userDataDir?: string;
  /** Keeps the page that the extension opens when it is installed. By default, it is closed. */
  keepFirstRunPage?: boolean;
  /**
   * Saves processes and animations, for many tests on few cores. Not for measurements, because pages of a site share a process.
   */
  isFrugal?: boolean;
  /** More command-line arguments. */
  args?: readonly string[];
  /** More preferences of Firefox. */
  firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** What the harness reads of a manifest. */
export interface Manifest {
  version: string;
  icons?: Record<string, string>;
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Firefox generates an address for each installation. It is fixed here, so that tests know it. */
const FIREFOX_UUID = '4b1d0f5e-6a1c-4c0e-9d51-7e0c0a7e2020';
export const FIREFOX_BASE_URL = `moz-extension://${FIREFOX_UUID}/`;

/**
 * How long a test waits for an answer of the browser, in milliseconds: less than a test may take, so that the error names the call that
 * hangs.
 */
const PROTOCOL_TIMEOUT = 45_000;

const CHROMIUM_ARGS = [
  // Nothing in a test may depend on the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Lets `chromium-keys.ts` press keys in the browser's window.
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

const FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  // Temporary add-ons lose their storage when the browser ends, unlike those that readers have installed.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Puppeteer's options for Chromium. */
export function chromiumOptions({ headful, locale, isFrugal, args = [] }: LaunchRequest): LaunchOptions {
  const root = process.getuid?.() === 0;
  return {
    // Branded Chrome has ignored --load-extension since version 137. Loading over the pipe works in every Chromium.
    pipe: true,
    ...(isFrugal ? { protocolTimeout: PROTOCOL_TIMEOUT } : {}),
    enableExtensions: true,
    ...(headful ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      ...CHROMIUM_ARGS,
      ...(headful ? [] : ['--disable-gpu']),
      ...(isFrugal ? FRUGAL_CHROMIUM_ARGS : []),
      ...(root ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${languages(locale)}`] : []),
      ...args,
    ],
    env: locale ? { ...process.env, LANGUAGE: locale } : process.env,
  };
}

/** Puppeteer's options for Firefox. @throws when the manifest has no gecko id */
export function firefoxOptions(
  { locale, isFrugal, args = [], firefoxPrefs }: LaunchRequest,
  manifest: Manifest,
): LaunchOptions {
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The manifest names no browser_specific_settings.gecko.id, which Firefox needs.');
  return {
    browser: 'firefox',
    ...(isFrugal ? { protocolTimeout: PROTOCOL_TIMEOUT } : {}),
    // Lets `firefox-window.ts` evaluate in the window of the browser.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      ...(isFrugal ? FRUGAL_FIREFOX_PREFS : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      ...(locale ? { 'intl.accept_languages': languages(locale), 'intl.locale.requested': locale } : {}),
      ...firefoxPrefs,
    },
    // As root, Firefox starts only in a home that is root's.
    env: process.getuid?.() === 0 ? { ...process.env, HOME: userInfo().homedir } : process.env,
  };
}

const languages = (locale: Locale) => (locale === 'en' ? 'en' : `${locale},en`);
