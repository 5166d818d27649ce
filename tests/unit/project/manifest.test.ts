import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../../src/build/manifest.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('manifest', () => {
  test('asks for nothing that adds to the warning of content scripts on all pages', () => {
    // None of these permissions has a warning of its own; access to all pages is what content scripts on all pages have anyway.
    const inBoth = ['scripting', 'contextMenus', 'alarms'];
    expect(manifestFor('chrome')).toMatchObject({ permissions: ['storage', 'unlimitedStorage', ...inBoth] });
    // There, `unlimitedStorage` has one.
    expect(manifestFor('firefox')).toMatchObject({ permissions: ['storage', ...inBoth] });
    expect(manifest.host_permissions).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect(
      Object.keys(manifest).filter((key) =>
        /permissions|web_accessible|externally|content_security/.test(key),
      ),
    ).toEqual(['permissions', 'host_permissions']);
  });

  test('has a reason in the README for each permission', () => {
    const table = /\| permission \|.*?\n\n/s.exec(read('README.md'))?.[0] ?? '';
    const named = [...table.matchAll(/^\| (`[^|]+`) \| \S/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
  });

  test('declares that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  test('has the version of the package', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: manifest.version });
  });
});
