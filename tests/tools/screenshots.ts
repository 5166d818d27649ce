import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { BROWSER_KINDS } from '../browser/harness/find-browser.ts';
import { ROOT } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { oneOf, parseOptions, readCommandLine, UsageError } from './command-line.ts';
import { CARD_SCENES } from './pictures/card-scenes.ts';
import {
  launchIn,
  openCardScene,
  openSurfaceScene,
  SCENE_LANGUAGES,
  type SceneLanguage,
} from './pictures/open-scene.ts';
import { PACK_SCENES } from './pictures/pack-scenes.ts';
import { SURFACE_SCENES } from './pictures/surface-scenes.ts';
import { buildPseudoLanguage } from './pseudo-language/build.ts';

const USAGE = `Usage: npm run screenshots [-- [FOLDER] OPTIONS]

Takes pictures of every surface in every language, the pseudo-language among them, and for many kinds of readers, with a page
that shows them side by side. For people to look at; no test compares them.

  FOLDER             where to put them; without it: dist/screenshots
  --browser NAME     chromium (without it) or firefox
  --language NAME    one of ${SCENE_LANGUAGES.join(', ')}; all without it
  --only WORD        only scenes with this in their name, such as card or notes
  --help             show this`;

const { kind, languages, only, folder } = readCommandLine(USAGE, (args) => {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      language: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  if (positionals.length > 1) throw new UsageError(`There are too many folders: ${positionals.join(' ')}`);
  const { browser, language, only } = values;
  const pictures = [
    ...CARD_SCENES.map(cardPicture),
    ...[...SURFACE_SCENES, ...PACK_SCENES].map(({ name }) => name),
  ];
  if (!pictures.some((name) => name.includes(only)))
    throw new UsageError(`No scene has "${only}" in its name.`);
  return {
    kind: oneOf(BROWSER_KINDS, browser, '--browser'),
    languages: language === undefined ? SCENE_LANGUAGES : [oneOf(SCENE_LANGUAGES, language, '--language')],
    only,
    folder: resolve(positionals[0] ?? join(ROOT, 'dist/screenshots')),
  };
});
const browser = kind === 'chromium' ? 'chrome' : 'firefox';

/** The name of a card's picture, without browser and language. */
function cardPicture({ name }: { name: string }): string {
  return `card-${name}`;
}

const taken: string[] = [];

/** Takes a screenshot. @param isWhole whether to include what is below the viewport */
async function save(page: Page, name: string, isWhole = false): Promise<void> {
  const file = `${kind}-${name}.png`;
  // Only where needed: in full-page screenshots, Chromium shifts narrow right-to-left pages.
  const fullPage =
    isWhole && (await page.evaluate(() => document.documentElement.scrollHeight > innerHeight));
  await page.screenshot({ path: join(folder, file), fullPage });
  taken.push(file);
  console.log(file);
}

async function photograph(language: SceneLanguage): Promise<void> {
  const isWanted = (picture: string, inEnglish?: true) =>
    picture.includes(only) && (language === 'en' || !inEnglish);
  await using server = await serve();
  await using extension = await launchIn(language, kind);
  for (const scene of CARD_SCENES.filter((scene) => isWanted(cardPicture(scene), scene.inEnglish)))
    await openCardScene(extension, server, scene, language)
      .then(({ page }) => save(page, `${language}-${cardPicture(scene)}`))
      .catch((error: unknown) => console.error(scene.name, error));
  for (const scene of [...SURFACE_SCENES, ...PACK_SCENES].filter(({ name, inEnglish }) =>
    isWanted(name, inEnglish),
  ))
    await openSurfaceScene(extension, server, scene)
      .then((page) => save(page, `${language}-${scene.name}`, true))
      .catch((error: unknown) => console.error(scene.name, error));
}

const contactSheet = () => `<!doctype html><meta charset="utf-8"><title>Context Notes: every surface</title>
<style>body { font: 14px system-ui; background: #888; display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
figure { margin: 0; background: #fff; padding: 8px } img { max-width: 560px; display: block } figcaption { padding: 4px }</style>
${taken.map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`).join('\n')}`;

await mkdir(folder, { recursive: true });
await build({ root: ROOT, mode: browser, logLevel: 'warn' });
if (languages.includes('pseudo')) buildPseudoLanguage(browser);
for (const language of languages) await photograph(language);
await writeFile(join(folder, 'index.html'), contactSheet());
console.log(`${taken.length} pictures: ${join(folder, 'index.html')}`);
