import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { INJECTED_SCRIPTS } from '../../src/platform/api/injected-scripts.ts';
import { browsersWanted } from './harness/browsers-wanted.ts';
import { builtExtension, ROOT } from './harness/paths.ts';

const run = promisify(execFile);
const SCOUT = 'src/content/scout.iife.js';

/** Reads what `npm run build` has written. No browser runs: these tests have a project of their own. */
describe.each(browsersWanted())('the extension built for %s', (kind) => {
  const dist = builtExtension(kind);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

  test('asks for nothing that readers are warned of beyond web pages, and opens no file to pages', () => {
    const unlimited = kind === 'chromium' ? ['unlimitedStorage'] : [];
    expect(manifest.permissions).toEqual(['storage', ...unlimited, 'scripting', 'contextMenus', 'alarms']);
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_scripts).toMatchObject([{ js: [SCOUT] }]);
    // Rules for all elements would slow the computation of styles in every page of Chromium.
    const [style, ...others] = manifest.content_scripts[0].css;
    expect(others).toEqual([]);
    const rules = readFileSync(join(dist, style), 'utf8').match(/\S*::highlight\(/g);
    expect(new Set(rules)).toEqual(new Set([`${kind === 'chromium' ? ':root' : ''}::highlight(`]));
  });

  test('runs self-contained scripts in pages, each with what its stage needs', () => {
    const sizeOf = (path: string) => {
      const script = readFileSync(join(dist, path), 'utf8');
      expect(script).not.toMatch(/\bimport\s*[({"']|importScripts/);
      return gzipSync(script).length;
    };
    const scout = sizeOf(SCOUT);
    const {
      standby,
      marks,
      card,
      frames,
      navigation,
      viewport,
      visibility,
      anchoring,
      afterimages,
      names,
      words,
      ...others
    } = INJECTED_SCRIPTS;
    expect(others).toEqual({});
    expect(scout).toBeLessThanOrEqual(5_850);
    expect(sizeOf(standby)).toBeLessThanOrEqual(910);
    expect(sizeOf(viewport)).toBeLessThanOrEqual(2_070);
    expect(sizeOf(visibility)).toBeLessThanOrEqual(3_330);
    expect(sizeOf(anchoring)).toBeLessThanOrEqual(1_900);
    expect(sizeOf(afterimages)).toBeLessThanOrEqual(1_180);
    expect(sizeOf(names)).toBeLessThanOrEqual(2_000);
    expect(sizeOf(words)).toBeLessThanOrEqual(370);
    expect(sizeOf(navigation)).toBeLessThanOrEqual(2_450);
    expect(sizeOf(frames)).toBeLessThanOrEqual(2_950);
    expect(scout + sizeOf(marks)).toBeLessThanOrEqual(21_000);
    expect(scout + sizeOf(marks) + sizeOf(card)).toBeLessThanOrEqual(31_691);
  });

  test('loads the popup as one script and one style sheet', () => {
    const page = readFileSync(join(dist, manifest.action.default_popup), 'utf8');
    const [script = '', ...otherScripts] = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
      ([, src]) => src,
    );
    expect(otherScripts).toEqual([]);
    expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(1);
    expect(page).not.toContain('modulepreload');
    expect(readFileSync(join(dist, script), 'utf8')).not.toMatch(/\bimport\s*[({"'`]|\bfrom\s*["'`]/);
  });

  test('declares the background that its browser runs, and only its own browser', () => {
    if (kind === 'chromium') {
      expect(Object.keys(manifest.background)).toContain('service_worker');
      expect(manifest.minimum_chrome_version).toBe('140');
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    } else {
      expect(Object.keys(manifest.background)).toContain('scripts');
      expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('150.0');
      expect(manifest).not.toHaveProperty('minimum_chrome_version');
    }
  });

  test('holds every file that its manifest names, and no source map', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.action.default_popup,
      'icons/icon-off-16.png',
      'icons/icon-off-32.png',
    ];
    expect(files).toEqual(expect.arrayContaining(named));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

if (browsersWanted().includes('firefox')) test('Mozilla’s linter finds nothing to say', lintsForMozilla);
test('a bad pack stops the build with file, path of the field and reason', stopsAtABadPack);

async function lintsForMozilla(): Promise<void> {
  const webExt = join(ROOT, 'node_modules/.bin/web-ext');
  const { stdout } = await run(webExt, [
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--output',
    'json',
  ]);
  const { summary, errors, warnings } = JSON.parse(stdout);
  expect({ ...summary, errors, warnings }).toMatchObject({ errors: [], warnings: [], notices: 0 });
}

async function stopsAtABadPack(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'context-notes-build-'));
  try {
    for (const name of ['src', 'node_modules', 'package.json', 'manifest.json', 'tsconfig.json']) {
      await symlink(join(ROOT, name), join(folder, name));
    }
    await copyFile(join(ROOT, 'vite.config.ts'), join(folder, 'vite.config.ts'));
    const [, file = ''] = /PACK = '([^']+)'/.exec(await readFile(join(ROOT, 'vite.config.ts'), 'utf8')) ?? [];
    await cp(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
    const pack = JSON.parse(await readFile(join(ROOT, file), 'utf8'));
    pack.notes[3].status = 'certain';
    await writeFile(join(folder, file), JSON.stringify(pack));
    const building = run(
      join(ROOT, 'node_modules/.bin/vite'),
      ['build', '--mode', 'chrome', '--outDir', join(folder, 'dist')],
      {
        cwd: folder,
      },
    );
    await expect(building).rejects.toThrow(`${file}: notes[3].status: `);
  } finally {
    await rm(folder, { recursive: true });
  }
}
