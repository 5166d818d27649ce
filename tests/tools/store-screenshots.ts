import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ROOT } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { readOneArgument } from './command-line.ts';
import { CARD_SCENES } from './pictures/card-scenes.ts';
import { launchIn, openCardScene, openSurfaceScene } from './pictures/open-scene.ts';
import { SURFACE_SCENES } from './pictures/surface-scenes.ts';

/** The size that stores require, in pixels. */
const SIZE = { width: 1280, height: 800 };
/** The card scene in each language. */
const CARDS = { en: 'light', de: 'german-page' };
const SURFACES = ['options-light', 'notes-light', 'welcome-light'];

const USAGE = `Usage: npm run store:screenshots [-- FOLDER]

Takes the pictures of the store listings, 1,280 by 800 pixels, in each language. Needs a build.

  FOLDER    where to put them; without it: dist/store
  --help    show this`;

const folder = resolve(readOneArgument(USAGE) ?? join(ROOT, 'dist/store'));
await mkdir(folder, { recursive: true });
for (const language of ['en', 'de'] as const) {
  await using server = await serve();
  await using extension = await launchIn(language, 'chromium');
  const save = async (page: { screenshot(options: { path: string }): Promise<unknown> }, name: string) => {
    const path = join(folder, `${language}-${name}.png`);
    await page.screenshot({ path });
    console.log(path);
  };
  for (const scene of CARD_SCENES.filter(({ name }) => name === CARDS[language])) {
    const { page } = await openCardScene(extension, server, { ...scene, size: SIZE }, language);
    await save(page, `card-${scene.name}`);
  }
  for (const scene of SURFACE_SCENES.filter(({ name }) => SURFACES.includes(name)))
    await save(await openSurfaceScene(extension, server, { ...scene, size: SIZE }), scene.name);
}
