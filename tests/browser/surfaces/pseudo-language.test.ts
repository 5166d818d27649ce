import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { LANGUAGES } from '../../../src/core/shared/language.ts';
import { languageName } from '../../../src/ui/formats/language-name.ts';
import { strings as english } from '../../../src/ui/strings/en/options.ts';
import { CARD_SCENES } from '../../tools/pictures/card-scenes.ts';
import {
  ARTICLE,
  launchIn,
  openCardScene,
  openSurfaceScene,
  resizeTo,
} from '../../tools/pictures/open-scene.ts';
import { PACK_SCENES } from '../../tools/pictures/pack-scenes.ts';
import { differInSizeOnly, SURFACE_SCENES, type SurfaceScene } from '../../tools/pictures/surface-scenes.ts';
import { buildPseudoLanguage, pseudoBuild } from '../../tools/pseudo-language/build.ts';
import { ACCENTED, pseudoText } from '../../tools/pseudo-language/pseudo.ts';
import { describeInOneBrowser } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { builtExtension, ROOT } from '../harness/paths.ts';
import { RIVER_PACK } from '../packs/pack-actions.ts';
import { FRENCH_PACK, MILL_PACK, MILL_UPDATE, OWN_NOTES_PACK } from '../packs/pack-files.ts';
import { reportTexts, type TextReport } from './text-faults-in-page.ts';

/** What needs no translation: texts in brackets are translated, and the browser itself formats dates and ages. */
const PATTERNS = [
  /\[[^[\]]*\]/g,
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b/g,
  /\b\d+ (?:day|month|year)s?(?: ago)?\b/g,
  // Addresses.
  /(?:\*\.)?\b(?:[\w-]+\.)+(?:com|example|\d+)\b(?::\d+)?(?:\/[\w/*.]*)?/g,
  // A sentence around the title of a pack, which has a language of its own.
  /^\[[^[\]]*$/g,
  /^[^[\]]*\]$/g,
  // The sample of a look in the options.
  /^Aa$/g,
];
/** Texts of the pack, and names; the longest first, so that none hides a longer one. */
const DATA = [
  'Context Notes',
  ...LANGUAGES.flatMap((language) => [languageName(language, language), languageName(language, 'en')]),
  ...englishIn(JSON.parse(readFileSync(join(ROOT, 'data/tiktok-sale-2020.pack.json'), 'utf8'))),
  ...textsIn([MILL_PACK, MILL_UPDATE, FRENCH_PACK, RIVER_PACK, OWN_NOTES_PACK]),
].sort((one, other) => other.length - one.length);

/** All texts of packs, whatever they are. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function englishIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && typeof inner === 'string' ? [inner] : englishIn(inner),
  );
}

/** Whether a text has words that no translation reaches. */
function isUntranslated(text: string, article: string): boolean {
  const line = text.replaceAll(/\s+/g, ' ');
  const page = article
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
  if (page.includes(line.replaceAll('…', '').trim())) return false;
  // The beginning of a long one.
  const [whole = '', beginning = ''] = /^(.+?) ?…/.exec(line) ?? [];
  const unknown = DATA.some((known) => known.startsWith(beginning)) ? line.slice(whole.length) : line;
  let rest = DATA.reduce((left, known) => left.replaceAll(known, ''), unknown);
  // Brackets may be within brackets.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = PATTERNS.reduce((left, pattern) => left.replaceAll(pattern, ''), rest);
  }
  return /\p{L}/u.test(rest);
}

const FAULTY = `<!doctype html><title>Title</title>
  <style>body { margin: 0; font: 16px/20px monospace } p { margin: 0; width: 200px }</style>
  <p>Never</p>
  <p title="Hint">[~~]</p>
  <p id="wide" style="white-space: nowrap">[A text that is wider than its box]</p>
  <p id="cut" style="height: 20px; overflow: hidden">[A text that has two lines]</p>
  <p style="height: 20px; overflow-y: auto">[Low<br>and lower]</p>
  <p style="width: 60px; overflow-wrap: anywhere">[Unbreakable]</p>
  <p>[Below]</p>
  <p style="margin-top: -12px">[Above]</p>
  <input placeholder="Search" style="width: 20px">
  <select style="width: 60px"><option>[A choice that is long]</option></select>
  <p style="width: 500px">[Wide]</p>`;

/** @param scene its name, for what is said about faults */
function expectNoFaults(scene: string, { texts, faults, shortened }: TextReport, article = ARTICLE): void {
  expect(texts.filter(({ text }) => text.includes('~]')).length, scene).toBeGreaterThan(3);
  expect.soft(faults, scene).toEqual([]);
  expect
    .soft(
      shortened.filter((text) => text.includes('[')),
      scene,
    )
    .toEqual([]);
  expect
    .soft(
      texts.filter(({ text, where }) => !/^<(?:kbd|code)/.test(where) && isUntranslated(text, article)),
      scene,
    )
    .toEqual([]);
}

/** Scenes that are one state of one page in several sizes stay together: the page is opened once for them. */
function inGroups(scenes: readonly SurfaceScene[]): [SurfaceScene, ...SurfaceScene[]][] {
  const groups: [SurfaceScene, ...SurfaceScene[]][] = [];
  for (const scene of scenes) {
    const group = groups.find(([first]) => differInSizeOnly(first, scene));
    if (group) group.push(scene);
    else groups.push([scene]);
  }
  return groups;
}

describeInOneBrowser('pseudo-language', (test, kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    buildPseudoLanguage(kind === 'chromium' ? 'chrome' : 'firefox');
    browser = await launchIn('pseudo', kind);
  });
  afterAll(() => browser.close());

  test('is in no script that is shipped', () => {
    const scriptsWith = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes(ACCENTED),
      );
    expect(scriptsWith(pseudoBuild(kind === 'chromium' ? 'chrome' : 'firefox'))).not.toEqual([]);
    expect(scriptsWith(builtExtension(kind))).toEqual([]);
  });

  test('each kind of fault is found', async ({ server }) => {
    const url = server.add('/', FAULTY);
    const page = await browser.openPage(url);
    await page.setViewport({ width: 400, height: 400 });
    const { texts, faults } = await (await page.evaluateHandle(() => document)).evaluate(reportTexts);
    const untranslated = texts.filter(({ text }) => isUntranslated(text, ''));
    expect(untranslated.map(({ text }) => text)).toEqual(['Never', 'Hint', 'Search', 'Title']);
    expect(faults.map((fault) => fault.replace(/:.*/, ''))).toEqual([
      'Wider than <p id="wide">',
      'Cut off by <p id="cut">',
      'No room to read by scrolling',
      'Broken within a word in <p>',
      'Lie on one another',
      'Cut off in <input>',
      'Cut off in <select>',
      'The page is 500 px wide in 400 px',
    ]);
  });

  test('choices show what explains them', async () => {
    await browser.reset();
    const page = await browser.extensionPage('src/options/index.html');
    await waitForElement(page, 'main');
    const { texts } = await (await page.evaluateHandle(() => document)).evaluate(reportTexts);
    const { looks, densities, badge, sync } = english;
    for (const { description = '' } of [looks.none, densities.section, badge, sync])
      expect(texts.map(({ text }) => text)).toContain(pseudoText(description));
  });

  for (const scenes of inGroups([...SURFACE_SCENES, ...PACK_SCENES].filter(({ inEnglish }) => !inEnglish))) {
    test(scenes.map(({ name }) => name).join(', '), async ({ server }) => {
      const [first] = scenes;
      const page = await openSurfaceScene(browser, server, first);
      for (const scene of scenes) {
        if (scene !== first) await resizeTo(browser, page, scene);
        const report = await (await page.evaluateHandle(() => document)).evaluate(reportTexts);
        expectNoFaults(scene.name, report, scene.article);
      }
    });
  }

  for (const scene of CARD_SCENES.filter(({ inEnglish }) => !inEnglish)) {
    test(`card-${scene.name}`, async ({ server }) => {
      const { card } = await openCardScene(browser, server, scene, 'pseudo');
      expectNoFaults(scene.name, await card.root.evaluate(reportTexts), '');
    });
  }
});
