import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { loadingHint } from '../../../src/build/loading-hint.ts';
import { extensionConfig } from '../../../vite.config.ts';

const BROWSERS = [
  ['chrome', 'chrome://extensions → Developer mode → Load unpacked → dist/chrome'],
  ['firefox', 'about:debugging → This Firefox → Load Temporary Add-on → dist/firefox/manifest.json'],
] as const;

/** Builds one small script with a plugin. @returns what is logged */
async function logged(plugin: Plugin, isWatching: boolean): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'context-notes-hint-'));
  const input = join(root, 'main.js');
  await writeFile(input, 'export {}');
  const lines: string[] = [];
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    customLogger: { ...createLogger('silent'), info: (line: string) => void lines.push(line) },
    plugins: [plugin],
    build: { write: false, rolldownOptions: { input }, watch: isWatching ? {} : null },
  });
  if ('on' in result) {
    await new Promise<void>((done) => result.on('event', ({ code }) => void (code === 'END' && done())));
    await result.close();
  }
  await rm(root, { recursive: true });
  return lines.join('\n');
}

test.each(BROWSERS)('a %s build that follows edits says once where to click', async (browser, steps) => {
  const plugin = loadingHint(browser, `dist/${browser}`);
  expect(await logged(plugin, false)).not.toContain('→');
  expect(await logged(plugin, true)).toContain(steps);
  // As after an edit.
  expect(await logged(plugin, true)).not.toContain('→');
});

test.each(BROWSERS)('the %s build of the extension has the hint', (browser) => {
  const names = extensionConfig(browser).plugins?.map((one) => one && 'name' in one && one.name);
  expect(names).toContain('context-notes:loading-hint');
});
