import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { localised } from '../../../src/core/packs/schema/localised.ts';
import type { Localised } from '../../../src/core/packs/schema/pack.ts';
import { LANGUAGES } from '../../../src/core/shared/language.ts';
import { pack } from '../../tools/bundled-pack.ts';

const LOCALES_FOLDER = 'src/static/_locales';
const STRINGS_FOLDER = 'src/ui/strings';
/**
 * Texts for which a language may have other entries than English: names of keys that its keyboards print differently, and further
 * words for columns of tables.
 */
const FREE = /^keyboard\.keyNames\.|^tables\..*\.[1-9]$/;
/** Words of those who build the extension. Its readers do not know them. */
const WORDS_OF_THE_TRADE =
  /(?<!\p{L})(?:inferred|exceptions? fits?|hand(?:s|ed)? out|erschlossen\p{L}*)(?!\p{L})/iu;
/** The longest description that the Chrome Web Store takes, in characters. */
const MAX_MESSAGE_LENGTH = 132;

const source = (path: string) => new URL(`../../../${path}`, import.meta.url);
const foldersIn = (path: string) =>
  readdirSync(source(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const modules = import.meta.glob<unknown>('../../../src/ui/strings/*/*.ts', {
  eager: true,
  import: 'strings',
});

/** Paths of all texts: `popup.pauses.oneHour.label`; a function counts as a text. */
function textsIn(value: unknown, path: string): [path: string, text: unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [[path, value]];
}

/** All texts of a language's folder, by path. */
const stringsOf = (language: string): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(modules).flatMap(([path, strings]) => {
      const [file = '', folder] = path.split('/').reverse();
      return folder === language ? textsIn(strings, file.replace('.ts', '')) : [];
    }),
  );

/** The texts in a file, also those within functions. */
const withoutCommentsAndKeys = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/(?<=[{,]\s*)\w+(?=:)/g, '');

const english = stringsOf('en');
const messageNames = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);

test('a pack’s text is in English where the pack has none in the interface language', () => {
  const text: Localised = { en: 'Anvils', de: 'Ambosse' };
  expect(localised(text, 'de')).toBe('Ambosse');
  expect(localised(JSON.parse('{ "en": "Anvils" }'), 'de')).toBe('Anvils');
});

test('the English texts are found', () => {
  expect(english.size).toBeGreaterThan(200);
  expect(english.get('popup.pauses.oneHour.label')).toBe('1 hour');
  expect(messageNames).toContain('extensionDescription');
});

test.each([LOCALES_FOLDER, STRINGS_FOLDER])('%s has a folder for each language and no other', (folder) => {
  expect(foldersIn(folder).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  const strings = stringsOf(language);

  test('has every text that English has, and no other', () => {
    const missing = [...english.keys()].filter((path) => !strings.has(path) && !FREE.test(path));
    const surplus = [...strings.keys()].filter((path) => !english.has(path) && !FREE.test(path));
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });

  test('has no empty text, and functions where English has them', () => {
    const wrong = [...strings].filter(([path, text]) => {
      const expected = english.get(path) ?? '';
      return typeof text !== typeof expected || (typeof text === 'string' && text.trim() === '');
    });
    expect(wrong).toEqual([]);
  });

  const folder = `${STRINGS_FOLDER}/${language}`;
  /** All that readers see, by file. */
  const texts = [
    ...readdirSync(source(folder)).map((file) =>
      withoutCommentsAndKeys(readFileSync(source(`${folder}/${file}`), 'utf8')),
    ),
    readFileSync(source(`${LOCALES_FOLDER}/${language}/messages.json`), 'utf8'),
  ];

  test('has no word of the trade', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap((text) => WORDS_OF_THE_TRADE.exec(text) ?? [])).toEqual([]);
  });

  test('names nothing of the bundled pack', () => {
    const names = pack.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
  });

  test('has every message that the manifest names, and no other, within what stores take', () => {
    const file = source(`${LOCALES_FOLDER}/${language}/messages.json`);
    const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(messages).sort()).toEqual([...new Set(messageNames)].sort());
    for (const [name, { message }] of Object.entries(messages)) {
      expect(message.trim(), name).not.toBe('');
      expect(message.length, name).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
    }
  });
});
