import { describe, expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  hasMarks,
  languageOf,
  type Preferences,
  styledKeys,
  styleOf,
} from '../../../../src/core/settings/preferences.ts';

describe('preferences', () => {
  test('an entity has its own look and colour, or those of its packs, or those of all', () => {
    const preferences: Preferences = {
      ...DEFAULT_PREFERENCES,
      colour: 'teal',
      entityLooks: { 'pack:pool': 'marker', 'pack:mill': 'none' },
      entityColours: { tiktok: 'rose', 'pack:pool': 'violet' },
    };
    expect(styleOf(preferences, ['tiktok'])).toEqual({ look: 'underline', colour: 'rose' });
    expect(styleOf(preferences, ['tiktok', 'pack:pool'])).toEqual({ look: 'marker', colour: 'rose' });
    expect(styleOf(preferences, ['other', 'pack:mill', 'pack:pool'])).toEqual({
      look: 'none',
      colour: 'violet',
    });
    expect(styleOf(preferences, ['constructor', '__proto__'])).toEqual({ look: 'underline', colour: 'teal' });
    expect(styleOf(preferences, [])).toEqual({ look: 'underline', colour: 'teal' });
    expect(styledKeys(preferences)).toEqual(['tiktok', 'pack:pool', 'pack:mill']);
  });

  test('marks show unless every look is "none"', () => {
    const of = (preferences: Partial<Preferences>) => hasMarks({ ...DEFAULT_PREFERENCES, ...preferences });
    expect(of({})).toBe(true);
    expect(of({ entityLooks: { 'pack:pool': 'none' } })).toBe(true);
    expect(of({ look: 'none' })).toBe(false);
    expect(of({ look: 'none', entityLooks: { 'pack:pool': 'none' } })).toBe(false);
    expect(of({ look: 'none', entityLooks: { 'pack:pool': 'none', acme: 'marker' } })).toBe(true);
  });

  test('the language chosen goes before those of the browser', () => {
    expect(languageOf(DEFAULT_PREFERENCES, ['tlh', 'de-AT', 'en'])).toBe('de');
    expect(languageOf({ ...DEFAULT_PREFERENCES, language: 'en' }, ['de'])).toBe('en');
  });
});
