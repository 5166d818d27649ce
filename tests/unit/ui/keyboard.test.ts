import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/core/shared/language.ts';
import { keyNamesOf } from '../../../src/ui/components/shortcut-keys.tsx';
import { keyboardStrings } from '../../../src/ui/strings/keyboard.ts';

describe('the keys of a shortcut', () => {
  const { en, de } = keyboardStrings;

  test('have the names that keyboards of the language have', () => {
    expect(keyNamesOf('Alt+PageDown', en.keyNames)).toEqual(['Alt', 'Page Down']);
    expect(keyNamesOf('Alt+Shift+K', de.keyNames)).toEqual(['Alt', 'Umschalt', 'K']);
  });

  test('are the same however the browser spaces them', () => {
    expect(keyNamesOf('Alt+Page Up', de.keyNames)).toEqual(keyNamesOf('Alt + PageUp', de.keyNames));
  });

  test('stay unchanged where they have no other name, as do the symbols of macOS', () => {
    expect(keyNamesOf('⌃⇧N', en.keyNames)).toEqual(['⌃⇧N']);
    expect(keyNamesOf('Alt+constructor', en.keyNames)).toEqual(['Alt', 'constructor']);
  });
});

describe('keyboard commands', () => {
  test.each(LANGUAGES)('have the same names on our pages and in the browser’s list: %s', (language) => {
    const path = `../../../src/static/_locales/${language}/messages.json`;
    const texts = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
    const listed = Object.entries(manifest.commands).map(([name, { description }]) => [
      name,
      texts[description.replace(/^__MSG_|__$/g, '')].message,
    ]);
    expect(Object.fromEntries(listed)).toEqual(keyboardStrings[language].commands);
  });
});
