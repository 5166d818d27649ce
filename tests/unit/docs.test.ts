import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The guides name files and what is in them. A file that moves takes its mention along. */

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
  const given = path.replace(/\/$/, '').replaceAll(/<language>|\bfr\b/g, 'en');
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
