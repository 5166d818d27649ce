import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('manifest', () => {
  test('asks for nothing that adds to the warning of content scripts on all pages', () => {
    // None of these permissions has a warning of its own; access to all pages is what content scripts on all pages have anyway.
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', 'alarms']);
    expect(manifest.host_permissions).toEqual(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect(
      Object.keys(manifest).filter((key) =>
        /permissions|web_accessible|externally|content_security/.test(key),
      ),
    ).toEqual(['permissions', 'host_permissions']);
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
