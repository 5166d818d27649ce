import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, defineManifest, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { toMatchIndex } from './src/core/match-index.ts';
import { parsePackText } from './src/core/pack.ts';

const PACK = 'data/tiktok-sale-2020.pack.json';

/** Browsers that the build knows; `vite build --mode <browser>`. */
type Browser = 'chrome' | 'firefox';

/** `manifest.json` as each browser wants it. */
function manifestFor(browser: Browser): ManifestV3Export {
  switch (browser) {
    case 'chrome': {
      const { browser_specific_settings: _, ...rest } = manifest;
      return defineManifest(rest as Parameters<typeof defineManifest>[0]);
    }
    case 'firefox': {
      const { minimum_chrome_version: _, background, ...rest } = manifest;
      return defineManifest({
        ...rest,
        // Firefox runs an event page; it has no extension service workers (bug 1573659).
        background: { scripts: [background.service_worker], type: 'module' },
      } as unknown as Parameters<typeof defineManifest>[0]);
    }
  }
}

/**
 * The bundled pack, validated, as build-time constants: `__PACK__` is all of it, `__MATCH_INDEX__` only what finding
 * mentions needs, so that no page pays for notes it never shows. Constants, because the plugin builds content scripts
 * apart, without the plugins of this file.
 * @throws {PackError} for a bad pack, with file, path of the field and reason; the build stops
 */
export function bundledPack(): Record<string, string> {
  const pack = parsePackText(readFileSync(fileURLToPath(new URL(PACK, import.meta.url)), 'utf8'), PACK);
  return { __PACK__: JSON.stringify(pack), __MATCH_INDEX__: JSON.stringify(toMatchIndex(pack)) };
}

/**
 * Preact without the one place that sets `innerHTML`, for `dangerouslySetInnerHTML`, which this project does not use and
 * store reviewers ask about. An alias, because content scripts are built without the plugins of this file.
 * @throws {Error} when Preact's source no longer has the place
 */
function preactWithoutInnerHtml(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  const setter = /\w+\.innerHTML=\w+\.__html/;
  if (!setter.test(source)) throw new Error('Preact sets innerHTML elsewhere now: see vite.config.ts');
  const file = fileURLToPath(new URL('node_modules/.cache/context-notes/preact.mjs', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source.replace(setter, 'null'));
  return file;
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/static',
    define: bundledPack(),
    resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutInnerHtml() }] },
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox150' : 'chrome140',
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: { notes: 'src/notes/index.html', welcome: 'src/welcome/index.html' } },
      // Stores review what they get: readable names of files, one folder.
      assetsDir: 'assets',
      reportCompressedSize: true,
    },
  };
});
