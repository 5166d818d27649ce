import { describe, expect, test } from 'vitest';
import { markStyleOf } from '../../../src/content/marks/paint/mark-style.ts';
import { frameSettingsFor } from '../../../src/core/pages/frame-settings.ts';
import type { Preferences } from '../../../src/core/settings/preferences.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';

/** How names are marked in a frame: those of the bundled pack, and any others. */
function styles(changed: Partial<Preferences>): (entity: string) => string {
  const tiktok = { id: 'tiktok', packs: ['pack:bundled', 'pack:mine'] };
  const names = {
    version: '',
    entities: [tiktok, { id: 'microsoft', packs: ['pack:bundled'] }],
    find: (key: string) => (['tiktok', 'mine/tt'].includes(key) ? tiktok : undefined),
  };
  const preferences = { ...DEFAULTS.preferences, ...changed };
  const { styleOf } = markStyleOf(frameSettingsFor({ ...DEFAULTS, preferences }, undefined, names, 0));
  return (entity) => {
    const { look, colour } = styleOf(entity);
    return `${look} ${colour}`;
  };
}

describe('the style of a mark', () => {
  test('is that of all names where nothing else was chosen', () => {
    const styleOf = styles({ look: 'marker', colour: 'teal' });
    for (const entity of ['tiktok', 'mine/pool', 'constructor']) expect(styleOf(entity)).toBe('marker teal');
  });

  test('has the look of the pack, and no other pack’s', () => {
    const styleOf = styles({ entityLooks: { 'pack:mine': 'marker' } });
    expect(styleOf('mine/pool')).toBe('marker amber');
    expect(styleOf('miner/pool')).toBe('underline amber');
    expect(styleOf('microsoft')).toBe('underline amber');
    expect(styleOf('mine')).toBe('underline amber');
    // Known by both packs.
    expect(styleOf('tiktok')).toBe('marker amber');
    expect(styles({ entityLooks: { 'pack:bundled': 'marker' } })('microsoft')).toBe('marker amber');
  });

  test('takes look and colour each from the most specific choice', () => {
    const styleOf = styles({
      entityLooks: { 'pack:mine': 'marker', 'mine/tt': 'none' },
      entityColours: { 'mine/pool': 'rose', 'pack:bundled': 'violet' },
    });
    expect(styleOf('mine/pool')).toBe('marker rose');
    expect(styleOf('mine/lake')).toBe('marker amber');
    expect(styleOf('tiktok')).toBe('none violet');
    expect(styleOf('microsoft')).toBe('underline violet');
  });

  test('of a pack goes before that of all, whether it shows marks or not', () => {
    const hidden = styles({ entityLooks: { 'pack:mine': 'none' } });
    expect([hidden('mine/pool'), hidden('microsoft')]).toEqual(['none amber', 'underline amber']);
    const shown = styles({ look: 'none', entityLooks: { 'pack:mine': 'underline' } });
    expect([shown('mine/pool'), shown('microsoft')]).toEqual(['underline amber', 'none amber']);
  });
});
