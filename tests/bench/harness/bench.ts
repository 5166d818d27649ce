import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { builtExtension, ROOT } from '../../browser/harness/paths.ts';

/** What a page is loaded with: an extension that does nothing, one that reads all text nodes once, or ours. */
export const VARIANTS = ['none', 'walk', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface BenchOptions {
  /** A folder of saved pages. */
  folder: string | undefined;
  rounds: number;
  /** Does less of everything. The figures are rough. */
  quick: boolean;
}

const WALK =
  'const w=document.createTreeWalker(document,NodeFilter.SHOW_TEXT);let n=0;for(let t;(t=w.nextNode());)n+=t.data.length;globalThis.n=n;';
const WALK_MANIFEST = {
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['walk.js'],
      all_frames: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
  ],
};

/** Makes all addresses but the test server's unreachable. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

/** The browsers of a run, each with one extension. A browser starts when it is first asked for. */
export class Bench implements AsyncDisposable {
  readonly #browsers = new Map<string, Promise<ExtensionBrowser>>();

  private constructor(
    readonly options: BenchOptions,
    /** A folder that is removed at the end. */
    readonly folder: string,
    /** The unpacked extension that is measured. */
    readonly extensionDir: string,
  ) {}

  /** Builds the extension, unless `CONTEXT_NOTES_DIST` names a folder with one. */
  static async prepare(options: BenchOptions): Promise<Bench> {
    const folder = await mkdtemp(join(tmpdir(), 'context-notes-bench-'));
    const { CONTEXT_NOTES_DIST: given } = process.env;
    const extensionDir = given ? builtExtension('chromium') : join(folder, 'ours');
    if (!given)
      await build({
        root: ROOT,
        mode: 'chrome',
        logLevel: 'error',
        build: { outDir: extensionDir, emptyOutDir: true },
      });
    await writeExtension(join(folder, 'none'), {}, {});
    await writeExtension(join(folder, 'walk'), WALK_MANIFEST, { 'walk.js': WALK });
    return new Bench(options, folder, extensionDir);
  }

  /** The browser of a variant. */
  async browser(variant: Variant): Promise<ExtensionBrowser> {
    return await this.browserWith(variant === 'ours' ? this.extensionDir : join(this.folder, variant));
  }

  /** A browser with another unpacked extension. */
  async browserWith(extensionDir: string): Promise<ExtensionBrowser> {
    const known = this.#browsers.get(extensionDir);
    if (known) return await known;
    const launching = ExtensionBrowser.launch({ kind: 'chromium', extensionDir, args: [OFFLINE] });
    this.#browsers.set(extensionDir, launching);
    return await launching;
  }

  /** Closes all browsers. Idle ones would take memory and sometimes processor time. */
  async closeBrowsers(): Promise<void> {
    const browsers = await Promise.all(this.#browsers.values());
    this.#browsers.clear();
    for (const browser of browsers) await browser.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.closeBrowsers();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function writeExtension(path: string, manifest: object, files: Record<string, string>): Promise<void> {
  await mkdir(path);
  const all = {
    ...files,
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Bench', version: '1', ...manifest }),
  };
  for (const [name, text] of Object.entries(all)) await writeFile(join(path, name), text);
}

/** Rotates items by the round, so that none always comes first. */
export const inTurn = <T>(all: readonly T[], round: number): T[] =>
  all.map((_, index) => all[(index + round) % all.length]).filter((one) => one !== undefined);
