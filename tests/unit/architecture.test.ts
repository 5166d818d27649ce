import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which folder of `src` may import from which, as the README draws it:
 *
 *     content  background  popup  options  notes  welcome  →  ui  →  core
 *                                                          →  platform  →  core
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  platform: ['core', 'platform'],
  ui: ['core', 'ui'],
  content: ['core', 'platform', 'ui', 'content'],
  background: ['core', 'platform', 'ui', 'background'],
  popup: ['core', 'platform', 'ui', 'popup'],
  options: ['core', 'platform', 'ui', 'options'],
  notes: ['core', 'platform', 'ui', 'notes'],
  welcome: ['core', 'platform', 'ui', 'welcome'],
};
/** Packages that each folder may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['valibot'],
  platform: ['valibot', 'webextension-polyfill'],
  ui: ['preact', 'preact/hooks'],
  // No Preact, which every page would load: the background renders the card.
  content: ['@floating-ui/core'],
  background: [],
  popup: ['preact', 'preact/hooks'],
  options: ['preact', 'preact/hooks'],
  notes: ['preact', 'preact/hooks'],
  welcome: ['preact', 'preact/hooks'],
};
/** Files that wire the platform to the rest. */
const isEntry = (file: string) => /\/main(?:\.iife)?\.tsx?$/.test(file);

const SRC = resolve(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const imports = files.flatMap((file): Import[] => {
  const code = readFileSync(join(SRC, file), 'utf8');
  return [...code.matchAll(/^(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(
    (match) => ({
      file,
      target: match[3] ?? match[4] ?? '',
      typeOnly: match[2] !== undefined,
    }),
  );
});

const folderOf = (file: string) => file.split('/')[0] ?? '';
const resolved = ({ file, target }: Import) =>
  relative(SRC, resolve(SRC, dirname(file), target.replace(/\?.*$/, '')));

describe('architecture', () => {
  test('there are files to look at, and every folder is known', () => {
    expect(files.length).toBeGreaterThan(40);
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('folders import only what the diagram allows', () => {
    const broken = imports.filter((one) => {
      const allowed = ALLOWED[folderOf(one.file)] ?? [];
      return one.target.startsWith('.') && !allowed.includes(folderOf(resolved(one)));
    });
    expect(broken).toEqual([]);
  });

  test('packages are used only where they belong', () => {
    const broken = imports.filter((one) => {
      const allowed = PACKAGES[folderOf(one.file)] ?? [];
      return !one.target.startsWith('.') && !allowed.includes(one.target);
    });
    expect(broken).toEqual([]);
  });

  test('no page loads what JSX needs', () => {
    expect(files.filter((file) => folderOf(file) === 'content' && file.endsWith('.tsx'))).toEqual([]);
  });

  test('only an entry wires the platform in, and nothing imports an entry', () => {
    const surfaces = ['content', 'background', 'popup', 'options', 'notes', 'welcome'];
    const broken = imports.filter(
      (one) =>
        isEntry(resolved(one)) ||
        (surfaces.includes(folderOf(one.file)) &&
          folderOf(resolved(one)) === 'platform' &&
          !one.typeOnly &&
          !isEntry(one.file)),
    );
    expect(broken).toEqual([]);
  });

  test('core touches neither DOM nor browser', () => {
    const broken = files.filter((file) => {
      const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return (
        folderOf(file) === 'core' &&
        /\b(?:document|window|browser|chrome|navigator|localStorage|fetch)\s*[.(]/.test(code)
      );
    });
    expect(broken).toEqual([]);
  });

  test('nothing reaches for the network, raw HTML or remote code', () => {
    const broken = files.filter((file) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b\s*[(=:]/.test(
        readFileSync(join(SRC, file), 'utf8'),
      ),
    );
    expect(broken).toEqual([]);
  });
});
