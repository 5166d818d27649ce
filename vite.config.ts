import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, defineManifest, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { beginningsOf, packTexts } from './src/core/beginnings.ts';
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
 * The bundled pack, validated, as build-time constants: `__PACK__` is all of it, for the background; `__BEGINNINGS__` how
 * its names begin, so that no page pays for more before it brings one; `__ENTITIES__` names and sites of its entities. Constants,
 * because the plugin builds content scripts apart, without the plugins of this file.
 * @throws {PackError} for a bad pack, with file, path of the field and reason; the build stops
 */
export function bundledPack(): Record<string, string> {
  const pack = parsePackText(readFileSync(fileURLToPath(new URL(PACK, import.meta.url)), 'utf8'), PACK);
  const entities = pack.entities.map(({ id, name, sites = [] }) => ({ id, name, sites }));
  return {
    __PACK__: JSON.stringify(pack),
    __BEGINNINGS__: JSON.stringify(packTexts(beginningsOf(pack))),
    __ENTITIES__: JSON.stringify(entities),
  };
}

/**
 * Preact without the one place that sets `innerHTML`, for `dangerouslySetInnerHTML`, which this project does not use and
 * store reviewers ask about.
 * @throws {Error} when Preact's source no longer has the place
 */
function ownPreact(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  const place = /\w+\.innerHTML=\w+\.__html/;
  if (!place.test(source)) throw new Error(`Preact no longer has ${place}: see vite.config.ts`);
  const file = fileURLToPath(new URL('node_modules/.cache/context-notes/preact.mjs', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  // Another build may be reading it.
  const next = `${file}.${process.pid}`;
  writeFileSync(next, source.replace(place, 'null'));
  renameSync(next, file);
  return file;
}

/**
 * A second pass over the page's script, which every frame loads: Terser finds another 2 %, and plain letters pack better
 * than others among code.
 */
function smallerPageScript(): Plugin {
  return {
    name: 'context-notes:smaller-page-script',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const script = Object.values(bundle).find(({ fileName }) => fileName.endsWith('/main.iife.js'));
        if (script?.type !== 'asset')
          throw new Error('The page’s script is built elsewhere now: see vite.config.ts');
        const { code } = await minify(String(script.source), {
          ecma: 2020,
          compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
          format: { ascii_only: true },
        });
        if (code === undefined) throw new Error('Terser gave nothing back');
        script.source = code;
      },
    },
  };
}

/**
 * The popup as one script and one style sheet, not in the pieces that pages share: readers wait for it at every click, and
 * each piece costs them some milliseconds.
 */
function popupInOnePiece(common: UserConfig): Plugin {
  return {
    name: 'context-notes:popup-in-one-piece',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const input = 'src/popup/index.html';
        const built = await build({
          ...common,
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            ...common.build,
            write: false,
            rolldownOptions: { input, output: { codeSplitting: false } },
          },
        });
        if (!('output' in built)) throw new Error('Vite gave no output back');
        for (const file of built.output) {
          delete bundle[file.fileName];
          this.emitFile({ type: 'asset', fileName: file.fileName, source: textOf(file) });
        }
        dropUnnamed(bundle);
      },
    },
  };
}

const textOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset) =>
  file.type === 'chunk' ? file.code : file.source;

/** Takes away pieces that no other file names, until there are none. */
function dropUnnamed(bundle: Rolldown.OutputBundle): void {
  const isNamed = (fileName: string) =>
    Object.values(bundle).some(
      (other) => other.fileName !== fileName && String(textOf(other)).includes(basename(fileName)),
    );
  const unnamed = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !isNamed(name));
  for (const fileName of unnamed) delete bundle[fileName];
  if (unnamed.length > 0) dropUnnamed(bundle);
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const common = {
    define: bundledPack(),
    resolve: { alias: [{ find: /^preact$/, replacement: ownPreact() }] },
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox150' : 'chrome140',
      modulePreload: { polyfill: false },
      // Stores review what they get: readable names of files, one folder.
      assetsDir: 'assets',
    },
  } satisfies UserConfig;
  return {
    ...common,
    publicDir: 'src/static',
    plugins: [crx({ manifest: manifestFor(browser), browser }), smallerPageScript(), popupInOnePiece(common)],
    build: {
      ...common.build,
      // Pages that the manifest does not name.
      rolldownOptions: { input: { notes: 'src/notes/index.html', welcome: 'src/welcome/index.html' } },
      reportCompressedSize: true,
    },
  };
});
