import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/shared/language.ts';

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en').map(
  (language) => `strings/${language}`,
);

/**
 * The folders of `src`, what each may import besides itself, as the README draws it, and its rooms in order: a room
 * imports itself and rooms before it. `''` is the folder itself: entry files and what puts the rooms together.
 */
const FOLDERS: Readonly<Record<string, { imports: readonly string[]; rooms: readonly string[] }>> = {
  core: {
    imports: [],
    rooms: [
      'shared',
      'time',
      'tasks',
      'text',
      'words',
      'words/names',
      'thesaurus',
      'packs/schema',
      'packs/check',
      'packs/table',
      'packs/own',
      'packs',
      'matching',
      'sieve',
      'names',
      'ranking',
      'urls',
      'settings',
      'settings/stored',
      'settings/entries',
      'settings/portable',
      'card',
      'pages',
    ],
  },
  bundled: { imports: ['core'], rooms: [''] },
  platform: { imports: ['core'], rooms: ['api', 'messages', 'packs', 'settings', 'tabs'] },
  ui: {
    imports: ['core'],
    // English comes first: the types of all texts are those of the English ones.
    rooms: ['formats', 'strings/en', 'strings', ...TRANSLATIONS, 'styles', 'components'],
  },
  content: {
    imports: ['core', 'platform', 'bundled'],
    rooms: [
      'dom',
      'scout',
      'marks/mentions',
      'marks/paint',
      'marks/scan',
      'marks/navigation',
      'marks/hover',
      'marks',
      'navigation',
      'viewport',
      'visibility',
      'afterimages',
      'card/place',
      'card/hover',
      'card/host',
      'card/frames',
      'card',
      'frames',
      'names',
      '',
    ],
  },
  background: {
    imports: ['core', 'platform', 'bundled', 'ui'],
    rooms: ['packs', 'card/parts', 'card/notes', 'card/head', 'card', ''],
  },
  popup: {
    imports: ['core', 'platform', 'bundled', 'ui'],
    rooms: ['session', 'view-model', 'components', ''],
  },
  options: {
    imports: ['core', 'platform', 'bundled', 'ui'],
    rooms: [
      'session/offer',
      'session',
      'common',
      'preferences',
      'exceptions',
      'packs/parts',
      'packs/reader',
      'packs/offer',
      'packs/list',
      'packs',
      'own-notes',
      'backup',
      '',
    ],
  },
  notes: {
    imports: ['core', 'platform', 'bundled', 'ui'],
    rooms: ['session', 'common', 'list', 'relations', 'timeline', 'source', ''],
  },
  welcome: { imports: ['core', 'platform', 'bundled', 'ui'], rooms: [''] },
  // Runs in Node: `vite.config.ts` calls it. It reads the list of injected scripts and what mistakes in packs are called.
  build: { imports: ['core', 'platform', 'ui'], rooms: [''] },
};
/** Languages whose stemmers and stopwords the ranking takes from a package. */
const STEMMED =
  'danish dutch finnish french hungarian italian norwegian portuguese romanian russian spanish swedish turkish'.split(
    ' ',
  );
/** Packages that each folder may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: [
    'valibot',
    'jsonc-parser',
    'papaparse',
    'punycode/punycode.es6.js',
    ...['english', 'german', 'ukrainian', ...STEMMED].map((language) => `@orama/stemmers/${language}`),
    ...STEMMED.map((language) => `@orama/stopwords/${language}`),
  ],
  platform: ['idb', 'valibot', 'webextension-polyfill'],
  ui: ['preact', 'preact/hooks'],
  // No Preact, which every page would load: the background renders the card.
  content: ['@floating-ui/core'],
  background: ['preact'],
  popup: ['preact', 'preact/hooks'],
  options: ['preact', 'preact/hooks', '@tanstack/virtual-core'],
  notes: ['preact', 'preact/hooks', 'minisearch'],
  welcome: ['preact', 'preact/hooks'],
  build: ['vite', '@crxjs/vite-plugin', 'terser', 'node:fs', 'node:path', 'node:url'],
};
/** Files outside of `src` that code imports, and the folder that may: what languages share, texts to try packs on, the manifest. */
const DATA: Readonly<Record<string, string>> = {
  '../data/affixes.json': 'core',
  '../data/everyday-texts.json': 'options',
  '../manifest.json': 'build',
};
/** Files that wire the platform to the rest: entries, and the parts of one that is long, which only an entry imports. */
const isEntry = (file: string) => /\/main\.tsx?$|\.iife\.ts$/.test(file);
const isWiring = (file: string) => isEntry(file) || /\/wire-[\w-]+\.ts$/.test(file);

const SRC = resolve(import.meta.dirname, '../../../src');
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
  relative(SRC, resolve(SRC, dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/');
const roomOf = (file: string) => dirname(file).split('/').slice(1).join('/');
const isOwn = ({ target }: Import) => target.startsWith('.');

describe('architecture', () => {
  test('there are files to look at, and every folder and room is known', () => {
    expect(files.length).toBeGreaterThan(150);
    const found = new Set(files.map((file) => `${folderOf(file)}: ${roomOf(file)}`));
    const known = Object.entries(FOLDERS).flatMap(([folder, { rooms }]) =>
      rooms.map((room) => `${folder}: ${room}`),
    );
    expect([...found].sort()).toEqual(known.filter((room) => room !== 'ui: styles').sort());
  });

  test('there are imports to look at, and none of a file that is not there', () => {
    const own = imports.filter(isOwn);
    expect(new Set(own.map(({ file }) => file)).size).toBeGreaterThan(files.length / 2);
    expect(own.filter((one) => !existsSync(join(SRC, resolved(one))))).toEqual([]);
    // What the pattern for imports has not seen.
    const others = files.filter((file) =>
      /\b(?:import|require)\(/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });

  test('folders import only what the diagram allows', () => {
    const broken = imports.filter((one) => {
      const folder = folderOf(one.file);
      const allowed = [folder, ...(FOLDERS[folder]?.imports ?? [])];
      return isOwn(one) && !allowed.includes(folderOf(resolved(one))) && DATA[resolved(one)] !== folder;
    });
    expect(broken).toEqual([]);
  });

  test('rooms import only rooms before them', () => {
    const broken = imports.filter((one) => {
      if (!isOwn(one) || folderOf(one.file) !== folderOf(resolved(one))) return false;
      const rooms = FOLDERS[folderOf(one.file)]?.rooms ?? [];
      return rooms.indexOf(roomOf(resolved(one))) > rooms.indexOf(roomOf(one.file));
    });
    expect(broken).toEqual([]);
  });

  test('no file imports itself, by however many others', () => {
    const targetsOf = (file: string) =>
      imports.filter((one) => isOwn(one) && one.file === file).map(resolved);
    const finished = new Set<string>();
    const circles: string[][] = [];
    const follow = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
      if (path.includes(file) || finished.has(file)) return;
      for (const target of targetsOf(file)) follow(target, [...path, file]);
      finished.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  test('packages are used only where they belong', () => {
    const broken = imports.filter((one) => {
      const allowed = PACKAGES[folderOf(one.file)] ?? [];
      return !isOwn(one) && !allowed.includes(one.target);
    });
    expect(broken).toEqual([]);
  });

  test('no page loads what JSX needs', () => {
    expect(files.filter((file) => folderOf(file) === 'content' && file.endsWith('.tsx'))).toEqual([]);
  });

  test('no page loads what ranks notes', () => {
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const one of imports) if (one.file === file && isOwn(one) && !one.typeOnly) load(resolved(one));
    };
    for (const file of files) if (folderOf(file) === 'content') load(file);
    expect(loaded.size).toBeGreaterThan(100);
    expect([...loaded].filter((file) => /^core\/(?:thesaurus|words)\//.test(file))).toEqual([]);
  });

  test('only an entry wires the platform in, and nothing imports an entry', () => {
    const surfaces = ['content', 'background', 'popup', 'options', 'notes', 'welcome'];
    const broken = imports.filter(
      (one) =>
        isEntry(resolved(one)) ||
        (isWiring(resolved(one)) && !isEntry(one.file) && !one.typeOnly) ||
        (surfaces.includes(folderOf(one.file)) &&
          ['platform', 'bundled'].includes(folderOf(resolved(one))) &&
          !one.typeOnly &&
          !isWiring(one.file)),
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
    // The build takes raw HTML out of Preact.
    const shipped = files.filter((file) => folderOf(file) !== 'build');
    const broken = shipped.filter((file) =>
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b\s*[(=:]/.test(
        readFileSync(join(SRC, file), 'utf8'),
      ),
    );
    expect(broken).toEqual([]);
  });
});
