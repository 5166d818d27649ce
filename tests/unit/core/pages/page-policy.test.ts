import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyFor } from '../../../../src/core/pages/page-policy.ts';
import { DEFAULTS, NO_RULE, type Settings, type SiteRules } from '../../../../src/core/settings/settings.ts';
import { parsePageAddress } from '../../../../src/core/urls/page-address.ts';

const ENTITIES = [
  { id: 'acme', sites: ['acme.example'] },
  { id: 'other', sites: [] },
];
const NOW = Date.UTC(2026, 0, 1);
const policy = (settings: Settings, address: string, now = NOW) =>
  policyFor(settings, parsePageAddress(address), ENTITIES, now);
const withRules = (rules: SiteRules): Settings => ({ ...DEFAULTS, rules });

describe('why nothing is marked on a page', () => {
  test('by default, marks may show', () => {
    expect(policy(DEFAULTS, 'https://a.example/')).toEqual({ entitiesOff: [], aliasesOff: [] });
  });

  test('the master switch overrides everything', () => {
    const settings: Settings = { ...DEFAULTS, enabled: false, pausedUntil: NOW + 1 };
    expect(policy(settings, 'https://a.example/').inactive).toEqual({ type: 'off' });
  });

  test('a pause ends when its time is over', () => {
    const settings = { ...DEFAULTS, pausedUntil: NOW + 1 };
    expect(policy(settings, 'https://a.example/').inactive).toEqual({ type: 'paused', until: NOW + 1 });
    expect(policy(settings, 'https://a.example/', NOW + 1).inactive).toBeUndefined();
  });

  test('no rule matches a page without a site', () => {
    const settings = withRules({ 'a.example': { ...NO_RULE, on: false } });
    expect(policy(settings, 'about:blank').inactive).toBeUndefined();
  });

  test('the more specific of two rules decides, on or off', () => {
    const settings = withRules({
      '*.a.example': { ...NO_RULE, on: false },
      'news.a.example': { ...NO_RULE, on: true },
      'news.a.example/live/*': { ...NO_RULE, on: false },
    });
    expect(policy(settings, 'https://a.example/').inactive).toEqual({
      type: 'off-here',
      pattern: '*.a.example',
    });
    expect(policy(settings, 'https://news.a.example/').inactive).toBeUndefined();
    expect(policy(settings, 'https://news.a.example/live/1').inactive).toMatchObject({
      pattern: 'news.a.example/live/*',
    });
  });

  test('a single page can be paused', () => {
    const settings = withRules({ 'a.example/one': { ...NO_RULE, pausedUntil: NOW + 5 } });
    expect(policy(settings, 'https://a.example/one').inactive).toEqual({
      type: 'paused-here',
      pattern: 'a.example/one',
      until: NOW + 5,
    });
    expect(policy(settings, 'https://a.example/two').inactive).toBeUndefined();
    expect(policy(settings, 'https://a.example/one', NOW + 5).inactive).toBeUndefined();
  });
});

describe('which entities and aliases a page marks', () => {
  const off = (settings: Settings, address: string) => policy(settings, address).entitiesOff;

  test('an entity is not marked on its own sites and their subdomains', () => {
    expect(off(DEFAULTS, 'https://www.acme.example/')).toEqual(['acme']);
    expect(off(DEFAULTS, 'https://shop.acme.example/')).toEqual(['acme']);
    expect(off(DEFAULTS, 'https://notacme.example/')).toEqual([]);
    const marked: Settings = { ...DEFAULTS, preferences: { ...DEFAULTS.preferences, ownSites: 'marked' } };
    expect(off(marked, 'https://acme.example/')).toEqual([]);
  });

  test('a rule for a site overrides the settings for all sites', () => {
    const settings: Settings = {
      ...DEFAULTS,
      entitiesOff: ['other'],
      rules: {
        'acme.example': { ...NO_RULE, entitiesOn: ['acme', 'other'] },
        'a.example': { ...NO_RULE, entitiesOff: ['acme'] },
      },
    };
    expect(off(settings, 'https://acme.example/')).toEqual([]);
    expect(off(settings, 'https://a.example/')).toEqual(['acme', 'other']);
    expect(off(settings, 'https://b.example/')).toEqual(['other']);
  });

  test('an alias is excluded when any matching rule excludes it', () => {
    const here = policy(
      withRules({
        'a.example': { ...NO_RULE, aliasesOff: ['AC Me'] },
        '*.example': { ...NO_RULE, aliasesOff: ['Acmé'] },
      }),
      'https://a.example/',
    );
    expect(here.aliasesOff).toEqual(expect.arrayContaining(['AC Me', 'Acmé']));
    expect(here.aliasesOff).not.toContain('Acme');
  });

  test('rules of other sites change nothing', () => {
    fc.assert(
      fc.property(fc.domain(), fc.boolean(), (domain, on) => {
        fc.pre(domain !== 'a.example');
        const settings = withRules({ [domain]: { ...NO_RULE, on, entitiesOff: ['acme'] } });
        expect(policy(settings, 'https://a.example/')).toEqual(policy(DEFAULTS, 'https://a.example/'));
      }),
    );
  });
});
