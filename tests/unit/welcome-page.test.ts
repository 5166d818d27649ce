import { describe, expect, test } from 'vitest';
import { welcomeStrings } from '../../src/ui/strings/welcome.ts';
import { keysOf } from '../../src/welcome/keys.ts';

describe('keys of a shortcut', () => {
  const { en, de } = welcomeStrings;

  test('are told as a keyboard of the language has them', () => {
    expect(keysOf('Alt+PageDown', en.keyNames)).toEqual(['Alt', 'Page Down']);
    expect(keysOf('Alt+Shift+K', de.keyNames)).toEqual(['Alt', 'Umschalt', 'K']);
  });

  test('are the same however the browser spaces them', () => {
    expect(keysOf('Alt+Page Up', de.keyNames)).toEqual(keysOf('Alt + PageUp', de.keyNames));
  });

  test('stay as they are where they have no other name, signs of macOS too', () => {
    expect(keysOf('⌃⇧N', en.keyNames)).toEqual(['⌃⇧N']);
    expect(keysOf('Alt+constructor', en.keyNames)).toEqual(['Alt', 'constructor']);
  });
});
