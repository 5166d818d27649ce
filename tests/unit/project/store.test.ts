import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

const sectionsOf = (language: string) =>
  new Map(
    read(`.github/store/${language}.md`)
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...text] = section.split('\n');
        return [heading, text.join('\n').trim()] as const;
      }),
  );

describe.each(['en', 'de'])('the store listing in %s', (language) => {
  const sections = sectionsOf(language);
  const messages = JSON.parse(read(`src/static/_locales/${language}/messages.json`));

  test('has what stores ask for', () => {
    expect([...sections.keys()]).toEqual(['Name', 'Summary', 'Description', 'Permissions', 'Privacy']);
  });

  test('says in name and summary what the manifest says, within the limits of stores', () => {
    expect(sections.get('Name')).toBe(messages.extensionName.message);
    const summary = sections.get('Summary') ?? '';
    expect(summary).toBe(messages.extensionDescription.message);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  test('justifies each permission, and no other', () => {
    const justified = [...(sections.get('Permissions') ?? '').matchAll(/^- `([^`]+)`(?:, [^:]+)?: \S/gm)].map(
      ([, name]) => name,
    );
    expect(justified.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
  });
});
