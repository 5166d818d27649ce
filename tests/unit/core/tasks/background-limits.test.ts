import { describe, expect, test, vi } from 'vitest';
import { CardLimits, RateLimitError } from '../../../../src/background/card/card-limits.ts';
import { pageOfFrame } from '../../../../src/core/pages/page-of-frame.ts';
import { latestRun } from '../../../../src/core/tasks/latest-run.ts';
import { RateLimiter } from '../../../../src/core/tasks/rate-limiter.ts';

describe('a rate limiter', () => {
  test('allows a burst, then what the rate gives', () => {
    let now = 0;
    const limiter = new RateLimiter(() => now);
    const rate = { burst: 3, perSecond: 2 };
    const allowed = (times: number) =>
      Array.from({ length: times }, () => limiter.allows('a', rate)).filter(Boolean).length;
    expect(allowed(10)).toBe(3);
    now += 1_000;
    expect(allowed(10)).toBe(2);
    expect(limiter.allows('b', rate)).toBe(true);
    now += 60_000;
    expect(allowed(10)).toBe(3);
  });

  test('goes on where the clock of the system is put back', () => {
    let now = 3_600_000;
    const limiter = new RateLimiter(() => now);
    const rate = { burst: 3, perSecond: 2 };
    expect(limiter.allows('a', rate)).toBe(true);
    now = 0;
    expect(limiter.allows('a', rate)).toBe(true);
    expect(limiter.allows('a', rate)).toBe(true);
    expect(limiter.allows('a', rate)).toBe(false);
    now += 1_000;
    expect(limiter.allows('a', rate)).toBe(true);
  });

  test('keeps few buckets, however many keys there are', () => {
    let now = 0;
    const limiter = new RateLimiter(() => now);
    for (let key = 0; key < 50_000; key += 1) {
      limiter.allows(`${key}`, { burst: 2, perSecond: 10 });
      now += 1;
    }
    expect(limiter.size).toBeLessThanOrEqual(1_001);
  });
});

describe('runs of which the latest counts', () => {
  test('are one at a time, and calls during one share the next', async () => {
    const ends: (() => void)[] = [];
    const run = latestRun(() => new Promise((resolve) => ends.push(() => resolve())));
    const calls = Array.from({ length: 50 }, run);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await calls[0];
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.();
    await Promise.all(calls);
    expect(ends).toHaveLength(2);
  });

  test('are one at a time even if they are asked for as one ends', async () => {
    let count = 0;
    let most = 0;
    const run = latestRun(async () => {
      count += 1;
      most = Math.max(most, count);
      await null;
      count -= 1;
    });
    for (let tick = 0; tick < 50; tick++) {
      void run();
      await null;
    }
    await run();
    expect(most).toBe(1);
  });

  test('go on after one has failed', async () => {
    let count = 0;
    const run = latestRun(async () => {
      count += 1;
      if (count === 1) throw new Error('first');
    });
    const [first, second] = [run(), run()];
    await expect(first).rejects.toThrow('first');
    await second;
    await run();
    expect(count).toBe(3);
  });
});

describe('the page of a frame', () => {
  const page = (frameId: number, topUrl: string | undefined, address: string) =>
    pageOfFrame({ frameId, url: frameId === 0 ? topUrl : 'https://frame.example/', topUrl }, address);
  const at = (site: string, path: string) => ({ page: { site, path } });

  test('is what the browser says; the top frame may know its path better', () => {
    expect(page(0, 'https://a.example/old', 'https://a.example/new?q')).toEqual(at('a.example', '/new?q'));
    expect(page(7, 'https://a.example/old', 'https://a.example/new')).toEqual(at('a.example', '/old'));
    expect(page(7, 'https://a.example/', 'https://frame.example/')).toEqual(at('a.example', '/'));
  });

  test.each([
    'https://b.example/',
    'https://a.example.evil.example/',
    'https://sub.a.example/',
    'http://a.example/',
    'https://a.example:8080/',
    'blob:https://b.example/x',
    'file:///etc/passwd',
    'about:blank',
    '',
  ])('is not what a taken-over process says: %s', (address) => {
    expect(page(0, 'https://a.example/', address)).toEqual(at('a.example', '/'));
  });

  test('has no site where there is none, and is unknown where the browser does not reveal it', () => {
    expect(page(0, 'about:blank', 'about:blank')).toEqual({ page: undefined });
    expect(page(0, 'about:blank', 'https://a.example/')).toEqual({ page: undefined });
    expect(page(0, 'file:///a.html', 'file:///b.html')).toEqual(at('file://', '/b.html'));
    expect(page(0, undefined, 'https://a.example/')).toBeUndefined();
    expect(page(7, undefined, 'https://a.example/')).toBeUndefined();
  });

  test('follows the address that the browser shows, where the frame names none', () => {
    const frame = { frameId: 0, url: 'https://a.example/news/1', topUrl: 'https://a.example/' };
    expect(pageOfFrame(frame)).toEqual(at('a.example', '/'));
    expect(pageOfFrame(frame)).toEqual(pageOfFrame(frame, 'https://a.example/'));
    expect(pageOfFrame({ ...frame, frameId: 7, url: 'https://a.example/frame' })).toEqual(
      at('a.example', '/'),
    );
    expect(pageOfFrame({ ...frame, topUrl: undefined })).toEqual(at('a.example', '/news/1'));
    expect(pageOfFrame({ ...frame, topUrl: 'http://a.example/' })).toEqual(at('a.example', '/news/1'));
  });

  test('is that of the sending document where the browser still shows the last one', () => {
    const frame = { frameId: 0, url: 'https://b.example/x', topUrl: 'https://a.example/' };
    expect(pageOfFrame(frame, 'https://b.example/y')).toEqual(at('b.example', '/y'));
    expect(pageOfFrame(frame)).toEqual(at('b.example', '/x'));
    expect(pageOfFrame({ ...frame, frameId: 7 })).toEqual(at('a.example', '/'));
  });
});

describe('what cards may do outside of their page', () => {
  test('is bounded in each tab, and in all together', async () => {
    const now = 0;
    const limits = new CardLimits(() => now);
    const change = vi.fn(async () => {});
    const off = { type: 'site', pattern: 'a.example', value: 'off' } as const;
    const attack = async (tabId: number) => {
      for (let press = 0; press < 100; press += 1)
        await limits.change({ tabId, isTabActive: true }, off, change).catch(() => {});
    };
    await attack(1);
    expect(change).toHaveBeenCalledTimes(10);
    for (let tabId = 2; tabId < 100; tabId += 1) await attack(tabId);
    expect(change).toHaveBeenCalledTimes(30);
  });

  test('hides few notes in all tabs together, and none from a tab in the back', async () => {
    let now = 0;
    const limits = new CardLimits(() => now);
    const store = vi.fn(async () => {});
    const note = (hidden: boolean) => ({ type: 'note', note: 'n1', hidden }) as const;
    const attack = async (tabId: number, isTabActive: boolean) => {
      for (let press = 0; press < 100; press += 1)
        await limits.change({ tabId, isTabActive }, note(true), store).catch(() => {});
    };
    await attack(1, false);
    expect(store).not.toHaveBeenCalled();
    for (let tabId = 1; tabId < 20; tabId += 1) await attack(tabId, true);
    expect(store).toHaveBeenCalledTimes(5);
    await expect(limits.change({ tabId: 1, isTabActive: true }, note(true), store)).rejects.toThrow(
      RateLimitError,
    );
    now += 10_000;
    await attack(1, true);
    expect(store).toHaveBeenCalledTimes(6);
    // Taking one back is no harm.
    await limits.change({ tabId: 1, isTabActive: true }, note(false), store);
    expect(store).toHaveBeenCalledTimes(7);
  });

  test('opens pages only from the tab in front, and few', async () => {
    const limits = new CardLimits(() => 0);
    const open = vi.fn(async () => {});
    await expect(limits.open({ tabId: 1, isTabActive: false }, open)).rejects.toThrow();
    expect(open).not.toHaveBeenCalled();
    for (let press = 0; press < 100; press += 1)
      await limits.open({ tabId: press, isTabActive: true }, open).catch(() => {});
    expect(open).toHaveBeenCalledTimes(5);
    await expect(limits.open({ tabId: 1, isTabActive: true }, open)).rejects.toThrow(RateLimitError);
  });
});
