import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { buildConstants } from './src/build/constants.ts';
import { firefoxMarksCss } from './src/build/firefox-marks-css.ts';
import { injectedScripts } from './src/build/injected-scripts-plugin.ts';
import { loadingHint } from './src/build/loading-hint.ts';
import { type Browser, manifestFor } from './src/build/manifest.ts';
import { minifyContentScripts } from './src/build/minify-content-scripts.ts';
import { preactWithoutInnerHtml } from './src/build/preact.ts';
import { standalonePopup } from './src/build/standalone-popup.ts';
import { watchAllSources } from './src/build/watch-all-sources.ts';

/** The pack that is bundled. */
const PACK = 'data/tiktok-sale-2020.pack.json';

/** What `define` needs, also in unit tests. @throws {Error} for an invalid pack */
export const constants = (): Record<string, string> =>
  buildConstants(fileURLToPath(new URL('.', import.meta.url)), PACK);

/** How a build for tests differs from that for the stores. */
interface BuildOptions {
  outDir?: string;
  /** Plugins for all scripts except the scout, which crxjs builds without plugins. */
  plugins?: Plugin[];
  /** Terser takes a third of the build. For tests that are not about the size of scripts. */
  skipTerser?: true;
}

/** The build of the extension for one browser. */
export function extensionConfig(
  browser: Browser,
  { outDir = `dist/${browser}`, plugins = [], skipTerser }: BuildOptions = {},
): UserConfig {
  const common = {
    define: constants(),
    plugins,
    resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutInnerHtml() }] },
    build: {
      outDir,
      target: browser === 'firefox' ? 'firefox150' : 'chrome140',
      modulePreload: { polyfill: false },
    },
  } satisfies UserConfig;
  return {
    ...common,
    publicDir: 'src/static',
    plugins: [
      ...plugins,
      crx({ manifest: manifestFor(browser), browser }),
      watchAllSources(),
      injectedScripts(common),
      browser === 'firefox' && firefoxMarksCss(),
      !skipTerser && minifyContentScripts(),
      standalonePopup(common),
      loadingHint(browser, outDir),
    ],
    build: {
      ...common.build,
      // Pages that the manifest does not mention.
      rolldownOptions: { input: { notes: 'src/notes/index.html', welcome: 'src/welcome/index.html' } },
    },
  };
}

/** `vite build --mode <browser>` chooses the browser. */
export default defineConfig(({ mode }) => extensionConfig(mode === 'firefox' ? 'firefox' : 'chrome'));
