import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Part, printTable, type Row } from '../harness/result.ts';

const SCRIPTS = ['scout', 'marks', 'card'].map((name) => `src/content/${name}.iife.js`);
const PAGES = ['popup', 'options', 'notes', 'welcome', 'editor'].map((name) => `src/${name}/index.html`);
/** References in built files to scripts and style sheets. */
const REFERENCES = /(?:\bfrom|\bimport|src=|href=)\s*\(?["'`]([^"'`]+\.(?:js|css))["'`]/g;

export const bytes: Part = {
  title: 'Bytes of every shipped script, compressed',
  async measure({ extensionDir }) {
    const printRow = printTable(['kB', 'gzip kB', 'files']);
    const [scout = [], marks = [], card = []] = SCRIPTS.map((path) => [path]);
    const { background } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
    const groups: [string, string[]][] = [
      ['scout', scout],
      ['scout + marks', [...scout, ...marks]],
      ['scout + marks + card', [...scout, ...marks, ...card]],
      ['background', withReferences(extensionDir, background.service_worker)],
      ...PAGES.filter((page) => existsSync(join(extensionDir, page))).map((page): [string, string[]] => [
        `page ${page.split('/')[1]}`,
        withReferences(extensionDir, page),
      ]),
    ];
    const rows = groups.map(([what, files]): Row => {
      const contents = files.map((file) => readFileSync(join(extensionDir, file)));
      const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0) / 1_000;
      return {
        what,
        figures: {
          kB: sum(contents.map(({ length }) => length)),
          'gzip kB': sum(contents.map((content) => gzipSync(content).length)),
          files: files.length,
        },
      };
    });
    for (const row of rows) printRow(row);
    const gzipOf = (name: string) => rows.find(({ what }) => what === name)?.figures['gzip kB'];
    return {
      how: 'The files of the build, each compressed by itself with gzip; of background and pages with all that they import.',
      rows,
      goals: [
        { what: 'scout', figure: gzipOf('scout'), unit: 'kB', most: 4 },
        { what: 'scout and marks', figure: gzipOf('scout + marks'), unit: 'kB', most: 20 },
        { what: 'all three', figure: gzipOf('scout + marks + card'), unit: 'kB', most: 28 },
      ],
    };
  },
};

/** A file of the build and all scripts and style sheets that it loads, directly or not. */
function withReferences(root: string, entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, reference = ''] of readFileSync(join(root, file), 'utf8').matchAll(REFERENCES)) {
      const path = reference.startsWith('/') ? reference.slice(1) : join(dirname(file), reference);
      if (existsSync(join(root, path))) found.add(path);
    }
  }
  return [...found];
}
