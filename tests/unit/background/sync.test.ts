import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SyncPorts, syncOnce } from '../../../src/background/sync.ts';
import { type Agreed, NOT_SYNCED, type SyncState } from '../../../src/core/settings/portable/sync-state.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../src/core/settings/settings-change.ts';
import type { ReadSettings } from '../../../src/core/settings/stored/storage-format.ts';

type Items = Record<string, unknown>;

/** The sync storage that all devices share. */
class Cloud {
  items: Items = {};
  writes = 0;
  refuses: Error | undefined;
}

/** A device with its settings, its sync state, and the shared storage. */
class Device implements SyncPorts {
  settings: Settings = DEFAULTS;
  state: SyncState = { on: true };
  agreed: Agreed | undefined;
  unreadable = false;
  /** Why it stores no settings. */
  refuses: Error | undefined;
  static #ids = 0;

  constructor(readonly cloud: Cloud) {}

  inRound = (round: () => Promise<void>) => round();

  readState = async () => ({ state: this.state, agreed: this.agreed });
  stateWrites = 0;
  writeState = async (state: SyncState, agreed?: Agreed) => {
    this.stateWrites += 1;
    this.state = state;
    if (agreed) this.agreed = structuredClone(agreed);
  };
  readRemote = async () => structuredClone(this.cloud.items);
  writeRemote = async (items: Items, gone: readonly string[]) => {
    if (this.cloud.refuses) throw this.cloud.refuses;
    Object.assign(this.cloud.items, structuredClone(items));
    for (const key of gone) delete this.cloud.items[key];
    this.cloud.writes += 1;
  };
  rewriteSettings = async (change: (settings: Settings, read: ReadSettings) => Settings) => {
    if (this.refuses) throw this.refuses;
    const before = this.settings;
    const problem = this.unreadable && ({ problem: 'unreadable' } as const);
    this.settings = change(before, { settings: before, ...problem, unreadable: [] });
    return before;
  };
  newId = () => {
    Device.#ids += 1;
    return `r${Device.#ids}`;
  };
  time = 1_000;
  now = () => this.time;

  say(...changes: SettingsChange[]) {
    this.settings = changes.reduce((before, change) => applyChange(before, change), this.settings);
  }
  sync = (occasion: 'local' | 'remote' = 'local') => syncOnce(this, occasion);
  sites = () => Object.keys(this.settings.rules).sort();
}

const off = (pattern: string): SettingsChange => ({ type: 'site', pattern, value: 'off' });
const back = (pattern: string): SettingsChange => ({ type: 'site', pattern, value: 'default' });
const two = () => {
  const cloud = new Cloud();
  return [new Device(cloud), new Device(cloud), cloud] as const;
};
const ruleOff = (pattern: string) => [pattern, { ...NO_RULE, on: false }] as const;
const many = (count: number) => Array.from({ length: count }, (_, at) => ruleOff(`site-${at}.example`));

describe('syncing', () => {
  test('two devices get each other’s exceptions, and each other’s removals', async () => {
    const [one, other] = two();
    one.say(off('a.example'), { type: 'preferences', changed: { look: 'marker' } });
    other.say(off('b.example'));
    for (const device of [one, other, one]) await device.sync();
    expect(one.sites()).toEqual(['a.example', 'b.example']);
    expect(other.settings).toEqual(one.settings);

    other.say(back('a.example'), back('b.example'));
    await other.sync();
    await one.sync('remote');
    expect(one.sites()).toEqual([]);
    expect(one.settings.preferences.look).toBe('marker');
  });

  test('all notes that the reader has hidden on two devices stay hidden on both', async () => {
    const [one, other] = two();
    const hidden = (name: string) =>
      Array.from(
        { length: 150 },
        (_, at): SettingsChange => ({ type: 'note', note: `${name}${at}`, hidden: true }),
      );
    one.say(...hidden('a'));
    other.say(...hidden('b'));
    for (const device of [one, other, one]) await device.sync();
    expect(one.settings.notesHidden).toHaveLength(300);
    expect(other.settings).toEqual(one.settings);
    // They can still be brought back, one by one.
    other.say({ type: 'note', note: 'a7', hidden: false });
    await other.sync();
    await one.sync('remote');
    expect(one.settings.notesHidden).toHaveLength(299);
  });

  test('more hidden notes than sync storage takes are kept, and that is said', async () => {
    const [one, other, cloud] = two();
    const notesHidden = Array.from({ length: 600 }, (_, at) => `pack-${at}/${'n'.repeat(150)}`).sort();
    one.settings = { ...one.settings, notesHidden: notesHidden.slice(0, 300) };
    other.settings = { ...other.settings, notesHidden: notesHidden.slice(300) };
    for (const device of [one, other]) await device.sync();
    expect(other.settings).toEqual({ ...other.settings, notesHidden });
    expect(other.state.problem).toBe('too-large');
    expect(cloud.writes).toBe(1);
  });

  test('a new, empty device receives everything and removes nothing', async () => {
    const [one, other, cloud] = two();
    one.say(off('a.example'));
    await one.sync();
    await other.sync();
    expect(other.sites()).toEqual(['a.example']);
    expect(cloud.writes).toBe(1);
  });

  test('a device that wrote before sync storage was filled causes no loss', async () => {
    const [one, other, cloud] = two();
    one.say(...many(300).map(([site]) => off(site)));
    await one.sync();
    const full = cloud.items;
    cloud.items = {};
    other.say(off('b.example'));
    await other.sync();
    // Its small list wins over the full one, item by item.
    cloud.items = { ...full, ...cloud.items };
    await one.sync('remote');
    await one.sync('local');
    await other.sync('remote');
    expect(one.sites()).toHaveLength(301);
    expect(other.settings).toEqual(one.settings);
  });

  test('an emptied sync storage removes nothing, and is filled again', async () => {
    const [one, , cloud] = two();
    one.say(off('a.example'));
    await one.sync();
    cloud.items = {};
    await one.sync('remote');
    expect(one.sites()).toEqual(['a.example']);
    expect(Object.keys(cloud.items)).toEqual(['part 0', 'head']);
  });

  test('an incomplete revision is waited for', async () => {
    const [one, other, cloud] = two();
    one.say(...many(300).map(([site]) => off(site)));
    await one.sync();
    const { 'part 1': missing, ...half } = cloud.items;
    cloud.items = half;
    await other.sync('remote');
    expect(other.sites()).toEqual([]);
    expect(cloud.writes).toBe(1);
    cloud.items = { ...half, 'part 1': missing };
    await other.sync('remote');
    expect(other.sites()).toHaveLength(300);
  });

  test('settings too large for sync storage stay complete, and changes of others still arrive', async () => {
    const [one, other, cloud] = two();
    one.settings = { ...DEFAULTS, rules: Object.fromEntries(many(10_000)) };
    other.say(off('b.example'));
    await other.sync();
    await one.sync();
    expect(one.state.problem).toBe('too-large');
    expect(one.sites()).toHaveLength(10_001);
    expect(cloud.writes).toBe(1);
    await other.sync();
    expect(other.sites()).toEqual(['b.example']);
  });

  test('a refusal of the browser is reported, and tried again', async () => {
    const [one, , cloud] = two();
    one.say(off('a.example'));
    for (const [refusal, problem] of [
      ['Sync is not available', 'refused'],
      ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'refused'],
      ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'refused'],
      ['QUOTA_BYTES quota exceeded', 'too-large'],
      ['Resource::kQuotaBytesPerItem quota exceeded', 'too-large'],
      ['Resource::kMaxItems quota exceeded', 'too-large'],
      ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large'],
    ]) {
      cloud.refuses = new Error(refusal);
      await one.sync();
      expect([refusal, one.state.problem]).toEqual([refusal, problem]);
    }
    cloud.refuses = undefined;
    await one.sync();
    expect(one.state).toEqual({ on: true, agreedAt: 1_000 });
    expect(cloud.writes).toBe(1);
  });

  test('a problem that lasts is stored once', async () => {
    const [one, other, cloud] = two();
    other.say(off('b.example'));
    await other.sync();
    one.say(off('a.example'));
    cloud.refuses = new Error('QUOTA_BYTES quota exceeded');
    await one.sync();
    const { stateWrites } = one;
    for (let times = 0; times < 3; times += 1) await one.sync();
    expect([one.state.problem, one.stateWrites]).toEqual(['too-large', stateWrites]);
    cloud.refuses = new Error('Sync is not available');
    await one.sync();
    expect(one.state.problem).toBe('refused');
  });

  test('a newer version’s settings are left alone', async () => {
    const [one, , cloud] = two();
    cloud.items = { head: { version: 3, anything: true } };
    one.say(off('a.example'));
    await one.sync();
    expect([one.state.problem, cloud.items, one.sites()]).toEqual([
      'newer',
      { head: { version: 3, anything: true } },
      ['a.example'],
    ]);
  });

  test('unreadable settings are not uploaded', async () => {
    const [one, , cloud] = two();
    one.unreadable = true;
    await one.sync();
    expect([one.state.problem, cloud.writes]).toEqual(['unreadable', 0]);
  });

  test('a device that cannot store what others have changed says so, and uploads nothing', async () => {
    const [one, other, cloud] = two();
    other.say(off('a.example'));
    await other.sync();
    one.refuses = new Error('disk full');
    await one.sync('remote');
    expect([one.state.problem, cloud.writes]).toEqual(['refused', 1]);
  });

  test('while off, it does nothing', async () => {
    const [one, , cloud] = two();
    one.say(off('a.example'));
    one.state = NOT_SYNCED;
    await one.sync();
    expect(cloud.items).toEqual({});
  });

  test('one unreadable rule does not affect the others, and is left in place', async () => {
    const [one, other, cloud] = two();
    const long = `long.example/${'x'.repeat(3_000)}`;
    one.say(off('a.example'), off(long));
    await one.sync();
    await other.sync();
    expect(other.sites()).toEqual(['a.example']);
    await one.sync();
    expect([one.sites().length, cloud.writes]).toEqual([2, 1]);

    const { 'part 0': part } = cloud.items as { 'part 0': { rules: object } };
    cloud.items['part 0'] = { ...part, rules: { ...part.rules, '*': { on: 7 }, 'b.example': { on: false } } };
    const third = new Device(cloud);
    await third.sync('remote');
    expect(third.sites()).toEqual(['a.example', 'b.example']);
  });

  test('rules that another device would not read, or read as those of another site, stay on theirs', async () => {
    const [one, other, cloud] = two();
    const odd = ['prototype', 'constructor', '__proto__', 'www.www.a.example', 'file:///', 'a.example..'];
    one.settings = { ...DEFAULTS, rules: Object.fromEntries([...odd, 'b.example'].map(ruleOff)) };
    for (const device of [one, other, one, other, one]) await device.sync();
    expect(other.sites()).toEqual(['b.example']);
    expect(one.sites()).toEqual([...odd, 'b.example'].sort());
    expect(cloud.writes).toBe(1);
  });

  test('an expired pause is not uploaded, and does not prevent a new one', async () => {
    const [one, other, cloud] = two();
    const pause = (until: number): SettingsChange => ({ type: 'pause-site', pattern: 'a.example', until });
    one.say(pause(900), off('b.example'));
    await one.sync();
    expect(JSON.stringify(cloud.items)).not.toContain('a.example');

    one.say(pause(2_000));
    for (const device of [one, other]) await device.sync();
    for (const device of [one, other]) device.time = 3_000;
    other.say(pause(4_000));
    for (const device of [other, one]) await device.sync();
    expect(one.settings.rules['a.example']?.pausedUntil).toBe(4_000);
  });

  test('no part exceeds the browsers’ limits', async () => {
    const [one, , cloud] = two();
    one.say(...many(1_500).map(([site]) => off(site)));
    await one.sync();
    const sizes = Object.entries(cloud.items).map(([key, item]) => key.length + JSON.stringify(item).length);
    expect(Math.max(...sizes)).toBeLessThan(8_192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(102_400);
    expect(sizes.length).toBeGreaterThan(5);
  });

  test('after any changes, two devices end up with the same settings, and nothing unchanged is lost', async () => {
    const site = fc.constantFrom('a.example', 'b.example', 'c.example');
    const step = fc.record({ who: fc.nat(1), site, take: fc.boolean(), sync: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const [one, other] = two();
        const keep = 'kept.example';
        one.say(off(keep));
        for (const { who, site, take, sync } of steps) {
          const device = who === 0 ? one : other;
          device.say(take ? back(site) : off(site));
          if (sync) await device.sync();
        }
        for (const device of [one, other, one, other]) await device.sync();
        expect(other.settings).toEqual(one.settings);
        expect(one.sites()).toContain(keep);
      }),
    );
  });
});
