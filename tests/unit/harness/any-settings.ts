import fc from 'fast-check';
import {
  COLOURS,
  DELAYS,
  DENSITIES,
  MARK_LOOKS,
  OPENINGS,
  PLACES,
  type Preferences,
  TEXT_SIZES,
  THEMES,
} from '../../../src/core/settings/preferences.ts';

/** Lists of names, moments and preferences, for tests with any settings. */

export const names = fc.uniqueArray(fc.string({ minLength: 1 }));
export const moment = fc.integer({ min: 1 });
export const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  look: fc.constantFrom(...MARK_LOOKS),
  colour: fc.constantFrom(...COLOURS),
  entityLooks: fc.dictionary(fc.constantFrom('tiktok', 'pack:pool'), fc.constantFrom(...MARK_LOOKS), {
    noNullPrototype: true,
  }),
  entityColours: fc.dictionary(fc.constantFrom('tiktok', 'microsoft'), fc.constantFrom(...COLOURS), {
    noNullPrototype: true,
  }),
  density: fc.constantFrom(...DENSITIES),
  delay: fc.constantFrom(...DELAYS),
  opening: fc.constantFrom(...OPENINGS),
  place: fc.constantFrom(...PLACES),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  language: fc.constantFrom('browser', 'en', 'de'),
  badge: fc.boolean(),
  ownSites: fc.constantFrom('quiet', 'marked'),
});
