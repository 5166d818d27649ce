/**
 * `npm run screenshots -- [FOLDER] [--browser chromium|firefox] [--only WORD]`: pictures of every surface as readers of
 * many kinds see it, and a page that shows them side by side. To be looked at by people; no test compares them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { waitForCard } from '../browser/harness/card.ts';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { BROWSER_KINDS, type BrowserKind } from '../browser/harness/find-browser.ts';
import { hover, pointOf, waitForMarks } from '../browser/harness/marks.ts';
import { builtExtension, ROOT } from '../browser/harness/paths.ts';
import { type StaticServer, serve } from '../browser/harness/static-server.ts';
import { CARD_SCENES, type Scene } from './card-scenes.ts';
import { SURFACES, type Surface } from './surface-scenes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, only: { type: 'string', default: '' } },
});
const kind: BrowserKind = BROWSER_KINDS.find((one) => one === values.browser) ?? 'chromium';
const folder = resolve(positionals[0] ?? join(ROOT, 'dist/screenshots'));
const STYLE =
  'body { font: 18px/1.6 Georgia, serif; margin: 0 } main { max-width: 38rem; margin: 2rem auto; padding: 0 1rem }';

const taken: string[] = [];

async function save(page: Page, name: string, fullPage = false): Promise<void> {
  const file = `${kind}-${name}.png`;
  await page.screenshot({ path: join(folder, file), fullPage });
  taken.push(file);
  console.log(file);
}

/** What media features can be asked for differs: Firefox has none for a single page. */
async function showAs(page: Page, { size, scale = 1, media = {} }: Pick<Scene, 'size' | 'scale' | 'media'>) {
  const { width, height } = size ?? { width: 900, height: 640 };
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  if (kind === 'firefox') return;
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
      { name: 'forced-colors', value: media.forcedColors ?? 'none' },
    ],
  });
}

async function photographCard(
  extension: ExtensionBrowser,
  server: StaticServer,
  scene: Scene,
): Promise<void> {
  const { name, html, root = 'lang="en"', style = '', mark, nth = 0, how = 'hover', press = [] } = scene;
  await extension.reset();
  const helper = await extension.helper();
  const { preferences } = scene;
  if (preferences)
    await helper.evaluate(
      (preferences) => chrome.storage.local.set({ settings: { version: 2, preferences } }),
      preferences,
    );
  const url = server.add(
    `/${name}`,
    `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE} html { ${style} }</style>${html}`,
  );
  const page = await extension.openPage(url);
  await showAs(page, scene);
  await scene.before?.(page);
  const [child] = page.mainFrame().childFrames();
  const frame = scene.framed && child ? child : page;
  await waitForMarks(frame, (all) => all.filter(({ text }) => text.includes(mark)).length > nth);
  switch (how) {
    case 'hover':
      await hover(frame, mark, nth);
      break;
    case 'tap': {
      const { x, y } = await pointOf(frame, mark, nth);
      await page.touchscreen.tap(x, y);
      break;
    }
    case 'summon':
      await helper.evaluate(
        (tabId) => chrome.tabs.sendMessage(tabId, { type: 'shortcut', request: { name: 'next-mention' } }),
        await extension.tabId(page),
      );
      await page.bringToFront();
  }
  for (const button of press) {
    const card = await waitForCard(page);
    if (button === 'more') await (await card.root.$('.more'))?.click();
    else await card.click('button', button);
  }
  const { root: cardRoot } = await waitForCard(page);
  await cardRoot.evaluate((root) => Promise.all(root.getAnimations().map((one) => one.finished)));
  await save(page, `card-${name}`);
}

async function photographSurface(
  extension: ExtensionBrowser,
  server: StaticServer,
  surface: Surface,
): Promise<void> {
  await extension.reset();
  const { items, article, path } = surface;
  const helper = await extension.helper();
  if (items) await helper.evaluate((items) => chrome.storage.local.set(items), items);
  const url = server.add(
    '/article',
    article ?? '<p>TikTok belongs to Bytedance. Is TikTok for sale? Microsoft is said to want it.</p>',
  );
  const behind = await extension.openPage(url);
  await behind.bringToFront();
  const page = await extension.extensionPage(path);
  await showAs(page, surface);
  await page.waitForSelector('main, h1');
  await surface.before?.(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  await save(page, surface.name, true);
}

const contactSheet = () => `<!doctype html><meta charset="utf-8"><title>Context Notes: every surface</title>
<style>body { font: 14px system-ui; background: #888; display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0; background: #fff; padding: 8px } img { max-width: 560px; display: block } figcaption { padding: 4px }</style>
${taken.map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`).join('\n')}`;

await mkdir(folder, { recursive: true });
await build({ root: ROOT, mode: kind === 'chromium' ? 'chrome' : 'firefox', logLevel: 'warn' });
await using server = await serve();
for (const locale of ['en', 'de'] as const) {
  const isWanted = (one: { name: string; locale?: string }) =>
    one.name.includes(values.only) && (one.locale ?? 'en') === locale;
  const cards = CARD_SCENES.filter(isWanted);
  const surfaces = SURFACES.filter(isWanted);
  if (cards.length + surfaces.length === 0) continue;
  await using extension = await ExtensionBrowser.launch({ kind, extensionDir: builtExtension(kind), locale });
  for (const scene of cards)
    await photographCard(extension, server, scene).catch((error: unknown) =>
      console.error(scene.name, error),
    );
  for (const surface of surfaces)
    await photographSurface(extension, server, surface).catch((error: unknown) =>
      console.error(surface.name, error),
    );
}
await writeFile(join(folder, 'index.html'), contactSheet());
console.log(`${taken.length} pictures: ${join(folder, 'index.html')}`);
