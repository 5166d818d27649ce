import type { Page } from 'puppeteer-core';
import { assertNever } from '../../../src/core/shared/assert-never.ts';
import { strings as german } from '../../../src/ui/strings/de/card.ts';
import { strings as english } from '../../../src/ui/strings/en/card.ts';
import { animationsEnd } from '../../browser/harness/animations-end.ts';
import { type Card, waitForCard } from '../../browser/harness/card.ts';
import { ExtensionBrowser } from '../../browser/harness/extension.ts';
import type { BrowserKind } from '../../browser/harness/find-browser.ts';
import { waitForElement } from '../../browser/harness/in-page-wait.ts';
import { hover, pointOf, waitForMarks } from '../../browser/harness/marks.ts';
import { builtExtension } from '../../browser/harness/paths.ts';
import type { StaticServer } from '../../browser/harness/static-server.ts';
import { addPack } from '../../browser/packs/pack-actions.ts';
import { pseudoBuild } from '../pseudo-language/build.ts';
import { pseudoText } from '../pseudo-language/pseudo.ts';
import type { CardScene } from './card-scenes.ts';
import { PATHS, type SurfaceScene } from './surface-scenes.ts';

/** The languages of screenshots. The pseudo-language has a build of its own. */
export const SCENE_LANGUAGES = ['en', 'de', 'pseudo'] as const;
export type SceneLanguage = (typeof SCENE_LANGUAGES)[number];

const STYLE =
  'body { font: 18px/1.6 Georgia, serif; margin: 0 } main { max-width: 38rem; margin: 2rem auto; padding: 0 1rem }';

/** Starts a browser with the extension in a language. The build for that language has to exist. */
export async function launchIn(language: SceneLanguage, kind: BrowserKind): Promise<ExtensionBrowser> {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const built =
    language === 'pseudo'
      ? ({ extensionDir: pseudoBuild(browser), locale: 'en' } as const)
      : { extensionDir: builtExtension(kind), locale: language };
  return await ExtensionBrowser.launch({ kind, isFrugal: true, ...built });
}

/** Opens a web page and the card of a scene, and waits until animations have ended. */
export async function openCardScene(
  extension: ExtensionBrowser,
  server: StaticServer,
  scene: CardScene,
  language: SceneLanguage,
): Promise<{ page: Page; card: Card }> {
  const { name, html, root = 'lang="en"', style = '', mark, nth = 0, how = 'hover', press = [] } = scene;
  // Nothing that can be seen depends on the delay.
  const preferences = { delay: 'short', ...scene.preferences };
  const { notesHidden = [], packs = [] } = scene;
  await extension.reset({ settings: { version: 2, preferences, notesHidden } });
  for (const pack of packs) await addPack(extension, pack);
  const url = server.add(
    `/${name}`,
    `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE} html { ${style} }</style>${html}`,
  );
  const page = await extension.openPage(url);
  await showAs(extension.kind, page, scene);
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
    case 'shortcut':
      await (await extension.helper()).evaluate(
        (tabId) => chrome.tabs.sendMessage(tabId, { type: 'shortcut', request: { name: 'next-mention' } }),
        await extension.tabId(page),
      );
      await page.bringToFront();
  }
  for (const button of press) {
    const card = await waitForCard(page);
    if (button === 'options' || button === 'pin') {
      await card.click('button', buttonName(button, language));
      await card.root.waitForSelector('[aria-expanded=true], .unpin');
    } else {
      await (await card.root.$(`button.${button}`))?.click();
      await card.root.waitForSelector(`.${button}[aria-expanded=true]`);
    }
  }
  const card = await waitForCard(page);
  if (scene.onNote && how === 'tap') await (await card.root.$('.notes .text'))?.tap();
  else if (scene.onNote) await (await card.root.$('.notes .text'))?.hover();
  await animationsEnd(card.root);
  return { page, card };
}

/** Opens a page of the extension in the state of a scene, and waits until animations have ended. The popup is about a web page that is
 * opened before. */
export async function openSurfaceScene(
  extension: ExtensionBrowser,
  server: StaticServer,
  scene: SurfaceScene,
): Promise<Page> {
  const { items, packs = [], rules = {}, article = ARTICLE, address, path } = scene;
  const url = server.add('/article', article);
  const { host } = new URL(url);
  const hostRules = Object.entries(rules).map(([path, rule]) => [host + path, rule]);
  const siteItems = hostRules.length > 0 && {
    [`site ${host}`]: { version: 2, rules: Object.fromEntries(hostRules) },
  };
  await extension.reset({ ...items, ...siteItems }, { leavesPage: true });
  for (const pack of packs) await addPack(extension, pack);
  // Only the popup asks for the active tab.
  if (path === PATHS.popup.path) await extension.openPage(address ?? url);
  const page = await extension.extensionPage(path);
  await showAs(extension.kind, page, scene);
  await waitForElement(page, 'main, h1');
  await scene.before?.(page);
  await animationsEnd(await page.evaluateHandle(() => document));
  return page;
}

/** Resizes an open page to the size of another scene. */
export async function resizeTo(extension: ExtensionBrowser, page: Page, scene: SurfaceScene): Promise<void> {
  await showAs(extension.kind, page, scene);
  // Wait for the layout of the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  await animationsEnd(await page.evaluateHandle(() => document));
}

export const ARTICLE =
  '<p>TikTok belongs to Bytedance. Is TikTok for sale? Microsoft is said to want it.</p>';

/** Gives a page the size and the media features of a scene; Firefox cannot emulate the latter for a single page. */
async function showAs(
  kind: BrowserKind,
  page: Page,
  { size, scale = 1, media = {}, how }: Pick<CardScene, 'size' | 'scale' | 'media' | 'how'>,
): Promise<void> {
  const { width, height } = size ?? { width: 900, height: 640 };
  // Otherwise, media queries find a fine pointer.
  const hand = how === 'tap' && kind === 'chromium' ? { hasTouch: true, isMobile: true } : {};
  await page.setViewport({ width, height, deviceScaleFactor: scale, ...hand });
  if (kind === 'firefox') return;
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
      { name: 'forced-colors', value: media.forcedColors ?? 'none' },
    ],
  });
}

function buttonName(button: 'options' | 'pin', language: SceneLanguage): string {
  switch (language) {
    case 'en':
      return english[button];
    case 'de':
      return german[button];
    case 'pseudo':
      return pseudoText(english[button]);
    default:
      return assertNever(language);
  }
}
