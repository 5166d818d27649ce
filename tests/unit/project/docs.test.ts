import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Guides and comments name files and what is in them. A file that moves takes its mention along. */

const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'src/README.md',
  'data/README.md',
  'tests/ATTACKS.md',
  'tests/sentences/README.md',
  'tests/relevance/README.md',
];

const FOLDERS = ['src', 'tests', 'data', '.github'];
/** All files and folders, from the top. */
const paths = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ),
];

/** Whether there is such a file or folder, from the top or within a folder that stands beside it in the guide. */
function isThere(path: string): boolean {
  // French stands for a language that is added.
  const given = path.replace(/^(?:\.\.?\/)+|\/$/g, '').replaceAll(/<language>|\bfr\b/g, 'en');
  const pattern = given.replaceAll('.', '\\.').replace(/\*|<[^>]+>/g, '[^/]*');
  const ending = new RegExp(`(?:^|/)${pattern}$`);
  return paths.some((one) => ending.test(one));
}

const SOURCE_FILE = /^[\w./<>*-]+\.(?:tsx?|json|css|html|md|txt|tsv|iife\.ts)$/;
const FOLDER =
  /^(?:src|tests|data|\.github|core|content|platform|background|options|popup|notes|ui)\/[\w/<>*.-]*$/;
/** What a build or a reader makes. */
const MADE = /^(?:dist|FOLDER)\/|(?:^|\/)my\.|^node_modules/;

const withoutBlocks = (text: string) => text.replace(/^```.*?^```/gms, '');
const quotedIn = (text: string) =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);

const anchorsOf = (text: string): string[] =>
  [...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(guide, 'utf8');

  test('names only files and folders that are there', () => {
    const missing = quotedIn(text).filter((quoted) => {
      if (MADE.test(quoted)) return false;
      return (SOURCE_FILE.test(quoted) || FOLDER.test(quoted)) && !isThere(quoted);
    });
    expect(missing).toEqual([]);
  });

  test('finds what it names in a file there', () => {
    const missing = [
      ...withoutBlocks(text).matchAll(/`(\w{3,})`(?: and `(\w{3,})`)? in `([\w./-]+\.tsx?)`/g),
    ].flatMap(([, one = '', other, path = '']) => {
      const sources = paths
        .filter((place) => place === path || place.endsWith(`/${path}`))
        .map((place) => readFileSync(place, 'utf8'));
      return [one, other]
        .filter((name) => name !== undefined && !sources.some((source) => source.includes(name)))
        .map((name) => `${name} in ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('links only to what is there', () => {
    const broken = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? guide : join(dirname(guide), path);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});

describe('comments in src', () => {
  const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm;
  const sources = paths
    .filter((path) => /^src\/.*\.tsx?$/.test(path))
    .map((path) => {
      const source = readFileSync(path, 'utf8');
      return { path, comments: source.match(COMMENT) ?? [], code: source.replace(COMMENT, ' ') };
    });
  const NAMED_FILE = /[\w./<>*-]+\.(?:tsx?|css|html|md)\b/g;
  const NAME = /^[#@]?[\w$]+(?:\.#?[\w$]+)*(?:\(\))?$/;
  /** What platforms have, and no code of ours uses. */
  const OTHERS =
    'NodeFilter SHOW_ELEMENT pushState TAB_ID_NONE attachInternals compareDocumentPosition addAllAsync dangerouslySetInnerHTML';
  const OTHER_FILE = 'vite/types/importMeta.d.ts';

  const namesIn = (text: string): readonly string[] => text.match(/[\w$]+/g) ?? [];
  const known = new Set([
    ...OTHERS.split(' '),
    ...sources.flatMap(({ code }) => namesIn(code)),
    ...['manifest.json', 'tsconfig.json', 'vite.config.ts'].flatMap((file) =>
      namesIn(readFileSync(file, 'utf8')),
    ),
    ...paths
      .filter((path) => /^src\/.*\.(?:css|html)$/.test(path))
      .flatMap((path) => namesIn(readFileSync(path, 'utf8'))),
  ]);

  test('name only files that are there', () => {
    const named = sources.flatMap(({ path, comments }) =>
      (comments.join('\n').match(NAMED_FILE) ?? []).map((file) => ({ path, file })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ file }) => file !== OTHER_FILE && !isThere(file))).toEqual([]);
  });

  test('name in backticks only what code has', () => {
    const named = sources.flatMap(({ path, comments }) =>
      quotedIn(comments.join('\n'))
        .filter((name) => NAME.test(name) && !SOURCE_FILE.test(name))
        .map((name) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(({ name }) => namesIn(name).some((part) => !known.has(part)))).toEqual([]);
  });
});
