/** `npm start`: the extension, built as it is now, in a real browser on the demo page. */
import { join, relative } from 'node:path';
import { build } from 'vite';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { type BrowserKind, findBrowser } from '../browser/harness/find-browser.ts';
import { ensureBrowser } from '../browser/harness/install-browser.ts';
import { builtExtension, PAGES, ROOT } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { addPack } from '../browser/packs/pack-actions.ts';
import { UsageError } from './command-line.ts';
import { readPackFile } from './packs/read-pack-file.ts';
import { photograph } from './pictures/photograph.ts';
import { readStartOptions, type StartOptions, USAGE } from './running/start-options.ts';

async function start(options: StartOptions): Promise<void> {
  const kind = options.browser ?? installedKind();
  const packs = (options.packs ?? []).map((path) => readPackFile(path).text);
  const { name, version } = ensureBrowser(kind);
  console.log(`Building for ${name} ${version} …`);
  await build({ root: ROOT, mode: kind === 'chromium' ? 'chrome' : 'firefox', logLevel: 'warn' });

  await using server = await serve(join(PAGES, 'demo'));
  const headful = options.screenshot === undefined && hasDisplay();
  await using extension = await ExtensionBrowser.launch({
    kind,
    extensionDir: builtExtension(kind),
    headful,
    keepFirstRunPage: headful,
    ...(options.lang ? { locale: options.lang } : {}),
  });
  for (const file of packs) await addPack(extension, file);
  if (headful) {
    // In the browser's initial tab, so that no empty tab remains.
    const [tab] = await extension.launched.browser.pages();
    await (tab ? tab.goto(server.url()) : extension.openPage(server.url()));
    await tab?.bringToFront();
    console.log(`The demo page is open: ${server.url()}`);
    console.log('Hover a marked name. Close the browser or press Ctrl-C to end.');
    await ended(extension);
    return;
  }
  const file = options.screenshot ?? `${ROOT}dist/demo.png`;
  await photograph(await extension.openPage(server.url()), file);
  if (options.screenshot === undefined) console.log('There is no display here, so no window opened.');
  console.log(`Wrote ${relative('.', file)}: the demo page with a card open.`);
}

/** An installed kind of browser, preferably Chromium. Where none is installed, Chromium will be. */
function installedKind(): BrowserKind {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Resolves when the reader closes the browser; on Ctrl-C, Puppeteer ends the browser and this program. */
function ended(extension: ExtensionBrowser): Promise<void> {
  return new Promise((done) => extension.launched.browser.once('disconnected', () => done()));
}

try {
  const options = readStartOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await start(options);
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
