import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityWithSites } from '../../../../src/core/pages/page-policy.ts';
import {
  disablingPattern,
  entityChange,
  entityEverywhereChange,
  entityOffReason,
  siteChange,
} from '../../../../src/core/pages/page-switches.ts';
import { DEFAULTS, NO_RULE, type Settings, type SiteRule } from '../../../../src/core/settings/settings.ts';
import { applyChange } from '../../../../src/core/settings/settings-change.ts';

const PAGE = { site: 'example.com', path: '/news/1' };
const HOME = { site: 'tiktok.com', path: '/' };
const TIKTOK: EntityWithSites = { id: 'tiktok', sites: ['tiktok.com'] };
/** TikTok, as two packs know it. */
const BOTH = { ...TIKTOK, packs: ['pack:sale', 'pack:pool'], members: [TIKTOK, { id: 'pool/tiktok' }] };
const KEYS = ['tiktok', 'pool/tiktok', 'pack:sale', 'pack:pool'];

const withRules = (rules: Record<string, Partial<SiteRule>>): Settings => ({
  ...DEFAULTS,
  rules: Object.fromEntries(
    Object.entries(rules).map(([pattern, rule]) => [pattern, { ...NO_RULE, ...rule }]),
  ),
});

const anyRule: fc.Arbitrary<SiteRule> = fc.record(
  {
    on: fc.boolean(),
    pausedUntil: fc.nat(),
    entitiesOn: fc.subarray(KEYS),
    entitiesOff: fc.subarray(KEYS),
    aliasesOff: fc.constant([]),
  },
  { requiredKeys: ['entitiesOn', 'entitiesOff', 'aliasesOff'], noNullPrototype: true },
);
const rulesOf = (...patterns: string[]) =>
  fc.dictionary(fc.constantFrom(...patterns), anyRule, { noNullPrototype: true });
const settingsWith = (rules: fc.Arbitrary<Settings['rules']>): fc.Arbitrary<Settings> =>
  fc.record({
    enabled: fc.boolean(),
    entitiesOff: fc.subarray(KEYS),
    notesHidden: fc.constant<string[]>([]),
    preferences: fc.constantFrom(DEFAULTS.preferences, {
      ...DEFAULTS.preferences,
      ownSites: 'marked' as const,
    }),
    rules,
  });

describe('the switch of a site', () => {
  test('shows the effective state, whichever rule it results from', () => {
    expect(disablingPattern(DEFAULTS, PAGE)).toBeUndefined();
    expect(disablingPattern(withRules({ 'example.com': { on: false } }), PAGE)).toBe('example.com');
    expect(disablingPattern(withRules({ 'example.com/news/*': { on: false } }), PAGE)).toBe(
      'example.com/news/*',
    );
    expect(
      disablingPattern({ ...withRules({ 'example.com': { pausedUntil: 9e15 } }), enabled: false }, PAGE),
    ).toBeUndefined();
  });

  test('removes an override rather than adding one', () => {
    const off = withRules({ 'example.com': { on: false } });
    expect(siteChange(off, PAGE, true)).toMatchObject({ value: 'default' });
    expect(siteChange(DEFAULTS, PAGE, false)).toMatchObject({ pattern: 'example.com', value: 'off' });
    const domainOff = withRules({ '*.example.com': { on: false } });
    expect(siteChange(domainOff, PAGE, true)).toMatchObject({ pattern: 'example.com', value: 'on' });
  });

  test('has no effect where a more specific rule decides', () => {
    expect(siteChange(withRules({ 'example.com/news/*': { on: false } }), PAGE, true)).toBeUndefined();
  });

  test('always reaches the wanted state when it returns a change', () => {
    const settings = settingsWith(
      rulesOf('example.com', '*.example.com', 'example.com/news/*', 'example.com/news/1'),
    );
    fc.assert(
      fc.property(settings, fc.boolean(), (settings, on) => {
        const change = siteChange(settings, PAGE, on);
        if (change) expect(disablingPattern(applyChange(settings, change), PAGE) === undefined).toBe(on);
        else expect(Object.keys(settings.rules).some((pattern) => pattern.includes('/'))).toBe(true);
      }),
    );
  });
});

describe('the switch of an entity on a site', () => {
  test('tells why the entity is off', () => {
    expect(entityOffReason(DEFAULTS, PAGE, TIKTOK)).toBeUndefined();
    expect(entityOffReason({ ...DEFAULTS, entitiesOff: ['tiktok'] }, PAGE, TIKTOK)).toBe('everywhere');
    expect(entityOffReason(withRules({ 'example.com': { entitiesOff: ['tiktok'] } }), PAGE, TIKTOK)).toBe(
      'rule',
    );
    expect(entityOffReason(DEFAULTS, HOME, TIKTOK)).toBe('own-site');
    expect(
      entityOffReason(withRules({ 'tiktok.com': { entitiesOn: ['tiktok'] } }), HOME, TIKTOK),
    ).toBeUndefined();
  });

  test('knows the entity by its packs and by its key in each of them', () => {
    const off = (...entitiesOff: string[]) => ({ ...DEFAULTS, entitiesOff });
    expect(entityOffReason(off('pack:sale', 'pack:pool'), PAGE, BOTH)).toBe('everywhere');
    expect(entityOffReason(off('pack:sale'), PAGE, BOTH)).toBeUndefined();
    expect(entityOffReason(off('pool/tiktok'), HOME, BOTH)).toBe('everywhere');
    const on = (settings: Settings) => {
      const change = entityEverywhereChange(settings, BOTH, true);
      return change && applyChange(settings, change);
    };
    expect(on(off('pool/tiktok', 'tiktok'))).toEqual(DEFAULTS);
    expect(on(off('pool/tiktok', 'pack:sale', 'pack:pool'))).toBeUndefined();
    const hidden = withRules({ 'example.com': { entitiesOff: ['pool/tiktok'] } });
    const change = entityChange(hidden, PAGE, BOTH, true);
    expect(change && applyChange(hidden, change)).toEqual(DEFAULTS);
  });

  test('always reaches the wanted state when it returns a change', () => {
    const patterns = ['example.com', '*.example.com', 'example.com/news/*', 'tiktok.com', '*.tiktok.com'];
    fc.assert(
      fc.property(
        settingsWith(rulesOf(...patterns)),
        fc.constantFrom(PAGE, HOME),
        fc.boolean(),
        fc.constantFrom(TIKTOK, BOTH),
        (settings, page, on, entity) => {
          const change = entityChange(settings, page, entity, on);
          if (change)
            expect(entityOffReason(applyChange(settings, change), page, entity) === undefined).toBe(on);
          else if (!settings.rules['example.com/news/*'])
            // All of its packs are off there.
            expect(settings.rules[page.site]?.entitiesOff).toEqual(
              expect.arrayContaining([...(entity.packs ?? ['none'])]),
            );
        },
      ),
    );
  });
});
