import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, defineManifest, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { sharedRules, toMatchIndex } from './src/core/matching/build-match-index.ts';
import { sieveDataOf } from './src/core/matching/sieve-data.ts';
import { namesOf } from './src/core/names/pack-names.ts';
import { uselessTerms } from './src/core/packs/check/check-terms.ts';
import { PackError, parsePackText } from './src/core/packs/parse-pack.ts';
import type { Pack } from './src/core/packs/schema/pack.ts';
import { strings as packProblemStrings } from './src/ui/strings/en/pack-problems.ts';

const PACK = 'data/tiktok-sale-2020.pack.json';

/** The target browsers, chosen with `vite build --mode <browser>`. */
type Browser = 'chrome' | 'firefox';

/** Derives a browser's manifest from `manifest.json`, which is written for Chrome. */
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
 * Reads the bundled pack. For this one, terms that cannot help are mistakes too.
 * @throws {Error} with path and reason of each mistake
 */
function readBundledPack(): Pack {
  try {
    const pack = parsePackText(readFileSync(fileURLToPath(new URL(PACK, import.meta.url)), 'utf8'), PACK);
    const useless = [...uselessTerms(pack)];
    if (useless.length > 0) throw new PackError(PACK, useless);
    return pack;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { reason, wholeFile } = packProblemStrings;
    const lines = error.problems.map(
      (problem) => `${PACK}: ${problem.path || wholeFile}: ${reason(problem.reason)}`,
    );
    throw new Error(lines.join('\n'));
  }
}

/**
 * Validates the bundled pack and turns it into build-time constants, as JavaScript source for Vite's `define`:
 * - `__PACK__`: the whole pack, for the background and the extension pages.
 * - `__PACK_NAMES__` and `__MATCH_RULES__`: its names and the rules by which names are found, as the background works with them.
 * - `__SIEVE__`: what tells which texts may hold one of its names, which is all that every page loads of it.
 * - `__PACK_ID__` and `__ENTITIES__`: its id, and id, name and sites of each entity, for pages that need no more.
 * - `__VERSION__`: the version of the extension, which tells scripts of one version from those of another.
 *
 * They are constants and not virtual modules, because crxjs builds content scripts without the plugins of this file.
 * @throws {Error} for an invalid pack
 */
export function packConstants(): Record<string, string> {
  const pack = readBundledPack();
  const entities = pack.entities.map(({ id, name, sites = [] }) => ({ id, name, sites }));
  return {
    __PACK__: parsedAtRunTime(pack),
    __PACK_NAMES__: parsedAtRunTime({ ...namesOf(pack, pack.version), sieve: undefined }),
    __MATCH_RULES__: parsedAtRunTime(sharedRules()),
    __SIEVE__: JSON.stringify(sieveDataOf(toMatchIndex(pack))),
    __PACK_ID__: JSON.stringify(pack.id),
    __ENTITIES__: JSON.stringify(entities),
    __VERSION__: JSON.stringify(manifest.version),
  };
}

/** Source of a large value. Browsers parse JSON in half the time that they take for the same value as source. */
const parsedAtRunTime = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Writes a copy of Preact without its only assignment to `innerHTML`. Reviewers of extension stores ask about it, and
 * nothing here uses `dangerouslySetInnerHTML`.
 * @returns the path of the copy
 * @throws {Error} when Preact's source no longer contains the assignment
 */
function preactWithoutInnerHtml(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  const assignment = /\w+\.innerHTML=\w+\.__html/;
  if (!assignment.test(source))
    throw new Error(`Preact no longer contains ${assignment}: see vite.config.ts`);
  const file = fileURLToPath(new URL('node_modules/.cache/context-notes/preact.mjs', import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  // Another build may be reading it.
  const next = `${file}.${process.pid}`;
  writeFileSync(next, source.replace(assignment, 'null'));
  renameSync(next, file);
  return file;
}

/** The scripts that the background injects into frames, after the scout of the manifest. */
const INJECTED_SCRIPTS = [
  ...['standby', 'marks', 'card', 'frames', 'navigation', 'viewport', 'sight', 'anchoring', 'names'],
];

/** Builds each injected script as one file without imports, as the manifest's content scripts are. */
function injectedScripts(common: UserConfig): Plugin {
  return {
    name: 'context-notes:injected-scripts',
    apply: 'build',
    async generateBundle() {
      for (const name of INJECTED_SCRIPTS) {
        const built = await build({
          ...common,
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            ...common.build,
            write: false,
            rolldownOptions: {
              input: `src/content/${name}.iife.ts`,
              // None of our getters has side effects. Terser is told the same below.
              treeshake: { propertyReadSideEffects: false },
              output: { format: 'iife', codeSplitting: false },
            },
          },
        });
        const [file] = 'output' in built ? built.output : [];
        if (file?.type !== 'chunk') throw new Error(`Vite returned no script for ${name}`);
        this.emitFile({ type: 'asset', fileName: `src/content/${name}.iife.js`, source: file.code });
      }
    },
  };
}

/** See `card.css`. No rule of a page wins over an important one of this origin. */
const CARD_IS_ALIVE = 'context-notes-card{--context-notes-alive:visible!important}';

/** Adapts the style sheet of marks to Firefox, whose highlights do not inherit, see `marks.css`. */
function highlightEveryElement(): Plugin {
  const isMarks = (file: string) => file.endsWith('marks.css');
  const adapt = (css: string) => css.replaceAll(':root::highlight', '::highlight') + CARD_IS_ALIVE;
  return {
    name: 'context-notes:highlight-every-element',
    apply: 'build',
    enforce: 'pre',
    // In pages of the extension.
    transform: (code, id) => (isMarks(id) ? adapt(code) : undefined),
    // As the manifest's style sheet, which is copied.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sheet = Object.values(bundle).find(({ fileName }) => isMarks(fileName));
        if (sheet?.type !== 'asset') throw new Error('The bundle does not hold the style sheet of marks');
        sheet.source = adapt(String(sheet.source));
      },
    },
  };
}

/** Rebuilds under `vite build --watch` for every file of `src`: the watcher does not see those of the builds above. */
function watchAllSources(): Plugin {
  const folder = fileURLToPath(new URL('src', import.meta.url));
  return {
    name: 'context-notes:watch-all-sources',
    apply: 'build',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
    },
  };
}

/**
 * Minifies the content scripts again with Terser, because web pages load them. Terser saves another 2 % over Oxc's minifier,
 * and ASCII escapes compress better than the raw letters of many scripts.
 */
function minifyContentScripts(): Plugin {
  return {
    name: 'context-notes:minify-content-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.iife.js'));
        if (scripts.length !== INJECTED_SCRIPTS.length + 1)
          throw new Error('The bundle does not hold all content scripts: see vite.config.ts');
        for (const script of scripts) {
          if (script.type !== 'asset') throw new Error(`${script.fileName} is no asset`);
          const { code } = await minify(String(script.source), {
            ecma: 2020,
            compress: {
              passes: 4,
              pure_getters: true,
              unsafe_arrows: true,
              // Shorter forms of what built-ins do, such as `RegExp(…)` without `new`. It takes what is joined or made a
              // string to be one already: in content scripts, only join strings.
              unsafe: true,
              // It would turn comparisons around: `0 === size` compresses worse.
              lhs_constants: false,
              hoist_funs: /marks|viewport/.test(script.fileName),
            },
            format: { ascii_only: true },
          });
          if (code === undefined) throw new Error('Terser returned no code');
          script.source = code;
        }
      },
    },
  };
}

/**
 * Builds the popup apart from the other pages, as one script and one style sheet. In the common build it would share chunks
 * with them, and each further file costs some milliseconds whenever the popup opens. A bundler puts a module into one chunk
 * only, so the popup must not be an input of the common build: its manifest entry is hidden until the files are written.
 */
function popupInOnePiece(common: UserConfig): CrxPlugin {
  const page = manifest.action.default_popup;
  return {
    name: 'context-notes:popup-in-one-piece',
    apply: 'build',
    transformCrxManifest: (given) => ({ ...given, action: { ...given.action, default_popup: undefined } }),
    renderCrxManifest: (built) => ({ ...built, action: { ...built.action, default_popup: page } }),
    async generateBundle() {
      const built = await build({
        ...common,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          ...common.build,
          write: false,
          rolldownOptions: { input: page, output: { codeSplitting: false } },
        },
      });
      if (!('output' in built)) throw new Error('Vite returned no output for the popup');
      for (const file of built.output) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}

/** How a build for tests differs from that for the stores. */
interface BuildOptions {
  outDir?: string;
  /** Plugins for all scripts but the manifest's content script, which crxjs builds without plugins. */
  plugins?: Plugin[];
  /** Leaves Terser out, which takes a third of the build, for what is not about the size of scripts. */
  isLarger?: true;
}

/** The build of the extension for one browser. */
export function extensionConfig(
  browser: Browser,
  { outDir = `dist/${browser}`, plugins = [], isLarger }: BuildOptions = {},
): UserConfig {
  const common = {
    define: packConstants(),
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
      browser === 'firefox' && highlightEveryElement(),
      !isLarger && minifyContentScripts(),
      popupInOnePiece(common),
    ],
    build: {
      ...common.build,
      // Pages that the manifest does not mention.
      rolldownOptions: { input: { notes: 'src/notes/index.html', welcome: 'src/welcome/index.html' } },
    },
  };
}

export default defineConfig(({ mode }) => extensionConfig(mode === 'firefox' ? 'firefox' : 'chrome'));
