import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Documents that say which test holds what. They name tests as `` `unit/x.test.ts`: words of the test ``. */
const TESTS = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(TESTS, path), 'utf8');

const rowsOf = (document: string) =>
  [...read(document).matchAll(/^\| (.+) \| `((?:unit|browser)\/[^`]+)`: (.+) \|$/gm)].map(
    ([, what = '', file = '', words = '']) => ({ what, file, words }),
  );

/** The lines of tables, without headings. */
const linesOf = (document: string) =>
  read(document)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:attack|promise) \|/.test(line));

describe.each(['ATTACKS.md', '../SECURITY.md'])('the tests that %s names', (document) => {
  const rows = rowsOf(document);

  test('are named in every row', () => {
    expect(rows).toHaveLength(linesOf(document).length);
  });

  test.each(rows)('$file: $words', ({ file, words }) => {
    expect(existsSync(resolve(TESTS, file)), file).toBe(true);
    // Sources break lines in long titles nowhere.
    expect(read(file)).toContain(words);
  });
});

test('there are at least ninety attacks', () => {
  expect(rowsOf('ATTACKS.md').length).toBeGreaterThanOrEqual(90);
});
