import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSyncItems, toSyncItems } from '../../../../src/core/settings/portable/sync-items.ts';
import {
  AgreedSchema,
  NOT_SYNCED,
  SyncStateSchema,
} from '../../../../src/core/settings/portable/sync-state.ts';
import {
  DEFAULTS,
  MAX_NOTES_HIDDEN,
  NO_RULE,
  type Settings,
  type SiteRule,
} from '../../../../src/core/settings/settings.ts';

const off: SiteRule = { ...NO_RULE, on: false };
const sites = (count: number) => Array.from({ length: count }, (_, at) => `site-${at}.example`);
const withSites = (patterns: readonly string[], rule = off): Settings => ({
  ...DEFAULTS,
  rules: Object.fromEntries(patterns.map((pattern) => [pattern, rule])),
});
const revision = { id: 'r2', ancestors: ['r1', 'r0'] };
const written = (settings: Settings, before: readonly string[] = []) =>
  toSyncItems(settings, revision, before);

describe('settings in the browser’s sync storage', () => {
  test('are read as they were written, with their revision', () => {
    const own = { entityLooks: { 'pack:pool': 'none' }, entityColours: { acme: 'rose' } } as const;
    const styled = { ...DEFAULTS, preferences: { ...DEFAULTS.preferences, ...own } };
    for (const settings of [DEFAULTS, styled, { ...withSites(sites(300)), enabled: false }]) {
      const items = written(settings)?.items ?? {};
      expect(parseSyncItems(items)).toEqual({ type: 'present', revision, settings });
    }
  });

  test('consist of a head and as many parts as needed', () => {
    expect(written({ ...withSites(['a.example']), enabled: false })?.items).toEqual({
      'part 0': { revision: 'r2', rules: { 'a.example': { on: false } } },
      head: { version: 2, revision: 'r2', ancestors: ['r1', 'r0'], parts: 1, settings: { enabled: false } },
    });
    expect(Object.keys(written(DEFAULTS)?.items ?? {})).toEqual(['head']);
    expect(written(withSites(sites(300)))?.items).toMatchObject({ head: { parts: 2 } });
  });

  test('carry as many hidden notes as there may be, beside the rules', () => {
    const notesHidden = Array.from(
      { length: MAX_NOTES_HIDDEN },
      (_, at) => `some-pack-${at}/${'n'.repeat(100)}`,
    ).sort();
    const settings = { ...withSites(sites(300)), enabled: false, notesHidden };
    expect(parseSyncItems(written(settings)?.items ?? {})).toMatchObject({ type: 'present', settings });
    expect(written({ ...DEFAULTS, notesHidden: ['n1'] })?.items).toMatchObject({
      'part 0': { revision: 'r2', rules: {}, notesHidden: ['n1'] },
      head: { parts: 1, settings: {} },
    });
  });

  test('fill one part before the next', () => {
    const items = written(withSites(sites(1_000)))?.items ?? {};
    const sizes = Object.values(items).map((item) => JSON.stringify(item).length);
    for (const size of sizes.slice(0, -2)) expect(size).toBeGreaterThan(6_000);
  });

  test('remove outdated items of ours and no others', () => {
    const before = [
      'head',
      'part 0',
      'part 1',
      'part 12',
      'part',
      'part x',
      'a part 1',
      'part 1 b',
      'header',
    ];
    expect(written(withSites(['a.example']), before)?.removed).toEqual(['part 1', 'part 12']);
  });

  test('keep sixty ancestors', () => {
    const ancestors = Array.from({ length: 70 }, (_, at) => `r${at}`);
    const items = toSyncItems(DEFAULTS, { id: 'new', ancestors }, [])?.items ?? {};
    expect(parseSyncItems(items)).toMatchObject({ revision: { ancestors: ancestors.slice(0, 60) } });
    const { head } = items;
    expect(parseSyncItems({ head: { ...Object(head), ancestors: ancestors.slice(0, 61) } })).toEqual({
      type: 'torn',
    });
  });

  test.each<[string, Settings]>([
    ['one rule is larger than an item', withSites(['a.example'], { ...off, entitiesOff: sites(500) })],
    ['all rules together are', withSites(sites(4_000))],
    ['what holds everywhere is larger than an item', { ...DEFAULTS, entitiesOff: sites(600) }],
    ['it is, the way Chrome counts', { ...DEFAULTS, entitiesOff: [`${'<'.repeat(1_400)}`] }],
    ['it is, counted in bytes', { ...DEFAULTS, entitiesOff: ['語'.repeat(2_600)] }],
  ])('are not written when %s', (_, settings) => expect(written(settings)).toBeUndefined());

  test('are written up to the limits of browsers', () => {
    const bytes = (items: object) => new TextEncoder().encode(JSON.stringify(items)).length;
    const most = written(withSites(sites(2_600)))?.items ?? {};
    expect(bytes(most)).toBeGreaterThan(80_000);
    expect(written({ ...DEFAULTS, entitiesOff: ['語'.repeat(2_000)] })).toBeDefined();
    expect(written(withSites(['a.example'], { ...off, entitiesOff: sites(300) }))).toBeDefined();
  });
});

describe('what is in the browser’s sync storage', () => {
  const head = { version: 2, revision: 'r', ancestors: ['q'], parts: 1, settings: { enabled: false } };
  const part = { revision: 'r', rules: { 'a.example': { on: false } } };

  test('is absent when there are no items of ours', () => {
    expect(parseSyncItems({})).toEqual({ type: 'absent' });
    expect(parseSyncItems({ 'part x': part, header: head })).toEqual({ type: 'absent' });
  });

  test('is complete', () => {
    const settings = { ...withSites(['a.example']), enabled: false };
    expect(parseSyncItems({ head, 'part 0': part, other: 1 })).toEqual({
      type: 'present',
      revision: { id: 'r', ancestors: ['q'] },
      settings,
    });
  });

  test('has as many parts as the head says, counted from zero', () => {
    const second = { revision: 'r', rules: { 'b.example': { on: true } } };
    const read = parseSyncItems({
      head: { ...head, parts: 2 },
      'part 0': part,
      'part 1': second,
      'part 2': 7,
    });
    expect(read).toMatchObject({
      settings: { rules: { 'a.example': { on: false }, 'b.example': { on: true } } },
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['without its head', { 'part 0': part }],
    ['without a part', { head }],
    ['with a part of another revision', { head, 'part 0': { ...part, revision: 'q' } }],
    ['with a part that is none', { head, 'part 0': { revision: 'r' } }],
    ['with rules that are none', { head, 'part 0': { revision: 'r', rules: 7 } }],
    ['of an older version', { head: { ...head, version: 1 }, 'part 0': part }],
    ['of no revision', { head: { ...head, revision: '' }, 'part 0': { ...part, revision: '' } }],
    ['of a revision with a long name', { head: { ...head, revision: 'r'.repeat(41), parts: 0 } }],
    ['after a revision with a long name', { head: { ...head, ancestors: ['r'.repeat(41)] }, 'part 0': part }],
    ['after something that is none', { head: { ...head, ancestors: [7] }, 'part 0': part }],
    ['in half a part', { head: { ...head, parts: 0.5 }, 'part 0': part }],
    ['in fewer parts than none', { head: { ...head, parts: -1 } }],
    ['in nobody knows how many parts', { head: { ...head, parts: 'all' }, 'part 0': part }],
    ['with settings that are none', { head: { ...head, settings: 7 }, 'part 0': part }],
  ])('is torn %s', (_, items) => expect(parseSyncItems(items)).toEqual({ type: 'torn' }));

  test('accepts revision ids of up to forty characters', () => {
    const long = 'r'.repeat(40);
    const items = { head: { ...head, revision: long, ancestors: [long], parts: 0 } };
    expect(parseSyncItems(items)).toMatchObject({ revision: { id: long, ancestors: [long] } });
  });

  test('is newer when its version is, whatever else it contains', () => {
    expect(parseSyncItems({ head: { version: 3 } })).toEqual({ type: 'newer' });
    expect(parseSyncItems({ head: { version: '3' } })).toEqual({ type: 'torn' });
  });
});

describe('the stored state of syncing', () => {
  test.each([
    NOT_SYNCED,
    { on: true },
    { on: true, agreedAt: 5 },
    { on: true, problem: 'too-large' },
    { on: true, problem: 'newer' },
    { on: true, problem: 'refused' },
    { on: false, problem: 'unreadable' },
  ])('reads as it was: %j', (state) => expect(v.parse(SyncStateSchema, state)).toEqual(state));

  test.each([{}, { on: 1 }, { on: true, agreedAt: 'now' }, { on: true, problem: 'none' }])(
    'not %j',
    (state) => expect(v.is(SyncStateSchema, state)).toBe(false),
  );

  test('is off by default', () => expect(NOT_SYNCED.on).toBe(false));

  test('holds the last agreed revision', () => {
    const agreed = { revision: 'r', ancestors: ['q'], document: { settings: {} } };
    expect(v.parse(AgreedSchema, agreed)).toEqual(agreed);
    expect(v.is(AgreedSchema, { ...agreed, ancestors: [1] })).toBe(false);
    expect(v.is(AgreedSchema, { ...agreed, revision: 1 })).toBe(false);
  });
});
