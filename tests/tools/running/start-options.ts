import { BROWSER_KINDS, type BrowserKind } from '../../browser/harness/find-browser.ts';
import type { Locale } from '../../browser/harness/launch-options.ts';
import { oneOf, parseOptions, UsageError } from '../command-line.ts';

export type PngFile = `${string}.png`;

export interface StartOptions {
  /** The kind of browser; absent for whichever is installed. */
  browser?: BrowserKind;
  /** Where to write a picture, without opening a window. */
  screenshot?: PngFile;
  lang?: Locale;
  /** Files of packs to add. */
  packs?: readonly string[];
}

export const USAGE = `Usage: npm start [-- OPTIONS]

Builds the extension and opens the demo page in an installed browser, in a fresh profile. Where there is no display,
it opens a card and writes a picture of it instead.

  --browser NAME     chromium (or Chrome, Edge, Brave: whichever is installed) or firefox
  --screenshot FILE  write a picture (PNG) and end, with a display too; without one: dist/demo.png
  --lang LANGUAGE    the reader's language: en or de
  --pack FILE        add a pack; may be given several times
  --help             show this`;

const LOCALES: readonly Locale[] = ['en', 'de'];

/** Reads the command line; throws a `UsageError` that says what is wrong. */
export function readStartOptions(args: readonly string[]): StartOptions | 'help' {
  const { help, browser, screenshot, lang, pack } = parseOptions({
    args: [...args],
    options: {
      browser: { type: 'string' },
      screenshot: { type: 'string' },
      lang: { type: 'string' },
      pack: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
  if (help) return 'help';
  return {
    ...(browser === undefined ? {} : { browser: oneOf(BROWSER_KINDS, browser, '--browser') }),
    ...(lang === undefined ? {} : { lang: oneOf(LOCALES, lang, '--lang') }),
    ...(pack === undefined ? {} : { packs: pack }),
    ...(screenshot === undefined ? {} : { screenshot: pngFile(screenshot) }),
  };
}

function pngFile(file: string): PngFile {
  if (!isPng(file)) throw new UsageError(`--screenshot is "${file}"; it must end in .png.`);
  return file;
}

const isPng = (file: string): file is PngFile => file.endsWith('.png');
