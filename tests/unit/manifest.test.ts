import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('manifest', () => {
  test('asks for storage and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(
      Object.keys(manifest).filter((key) =>
        /permissions|web_accessible|externally|content_security/.test(key),
      ),
    ).toEqual(['permissions']);
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
