import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE, type Settings, type SiteRule } from '../../src/core/settings.ts';
import { type FramedMention, gatherMentions, keyOf, stepFrom } from '../../src/popup/mentions.ts';
import type { Page, PopupState } from '../../src/popup/state.ts';
import { viewOf } from '../../src/popup/view.ts';
import { popupStrings } from '../../src/ui/strings/popup.ts';

const ENTITIES = [
  { id: 'tiktok', name: 'TikTok', sites: ['tiktok.com'] },
  { id: 'microsoft', name: 'Microsoft', sites: ['microsoft.com'] },
];
const NOW = new Date(2026, 0, 15, 12, 0).getTime();
const open = (site: string, frames: Record<string, Record<string, number>> = {}): Page => ({
  type: 'open',
  address: { site, path: '/news' },
  frames,
});
const rule = (part: Partial<SiteRule>): SiteRule => ({ ...NO_RULE, ...part });
const view = (page: Page, settings: Partial<Settings> = {}, part: Partial<PopupState> = {}) =>
  viewOf(
    {
      stored: { settings: { ...DEFAULTS, ...settings }, unreadable: [] },
      pending: [],
      refused: false,
      page,
      now: NOW,
      ...part,
    },
    ENTITIES,
    popupStrings.en,
  );

describe('the popup tells apart', () => {
  const found = open('example.com', { 0: { tiktok: 2 }, 7: { tiktok: 1, microsoft: 1 } });
  const paused = { pausedUntil: NOW + 90 * 60_000 };
  test.each<[string, Page, Partial<Settings>, string]>([
    [
      'what was found, and how much of it in frames',
      found,
      {},
      '4 mentions on this page, 2 of them embedded',
    ],
    ['nothing found', open('example.com'), {}, 'Nothing found on this page'],
    ['off', found, { enabled: false }, 'Off everywhere'],
    ['off here', found, { rules: { 'example.com': rule({ on: false }) } }, 'Off on example.com'],
    ['paused', found, paused, 'Paused'],
    ['this page paused', found, { rules: { 'example.com/news': rule(paused) } }, 'Paused'],
    ['waiting', { type: 'waiting' }, {}, 'Waiting for the page …'],
    ['restricted', { type: 'closed', access: { web: true, files: 'on' } }, {}, 'Not available here'],
    ['no access', { type: 'closed', access: { web: false, files: 'on' } }, {}, 'No access to web pages'],
  ])('%s', (_, page, settings, status) => {
    expect(view(page, settings).status).toBe(status);
  });

  test('a local file without permission, where the browser tells', () => {
    const [notice] = view({ type: 'closed', access: { web: true, files: 'off' } }).notices;
    expect(notice).toMatchObject({ title: 'Context Notes may not read local files.', actions: [] });
  });

  test('where it does not, what it may be, and the name of the switch', () => {
    const [notice] = view({ type: 'closed', access: { web: true, files: 'may-be-off' } }).notices;
    expect(notice?.text).toContain('Allow access to file URLs');
    expect(notice?.actions).toEqual(['reload', 'extension-settings']);
  });
});

describe('the popup', () => {
  test('says what is left of a pause, and how to end it', () => {
    const { pause } = view(open('example.com'), { pausedUntil: NOW + 90 * 60_000 });
    expect(pause).toEqual({
      type: 'paused',
      title: 'Paused for 1 hour, 30 minutes more',
      text: 'Everywhere, until 13:30',
      resume: { type: 'pause', until: null },
      disabled: false,
    });
  });

  test('pauses a page until midnight', () => {
    const { pause } = view(open('example.com'));
    const [choice] = pause.type === 'choices' ? pause.choices : [];
    expect(choice?.change(NOW)).toEqual({
      type: 'pause-site',
      site: 'example.com/news',
      until: new Date(2026, 0, 16).getTime(),
    });
  });

  test('names the rule by which a page is off, and lets it be where the site has no say', () => {
    const { site, exceptionsSite } = view(open('example.com'), {
      rules: { 'example.com/n*': rule({ on: false }) },
    });
    expect(site).toMatchObject({
      checked: false,
      disabled: true,
      description: 'Off by your exception for example.com/n*',
    });
    expect(exceptionsSite).toBe('example.com');
  });

  test('says that an entity is quiet on its own site', () => {
    const [tiktok] = view(open('tiktok.com'), {}, { expanded: 'tiktok' }).entities;
    expect(tiktok).toMatchObject({
      line: 'Not marked on its own site',
      everywhere: { checked: true },
      here: { name: 'TikTok on tiktok.com', checked: false, disabled: false },
    });
    expect(tiktok?.here?.change?.(true)).toMatchObject({ choice: 'on' });
  });

  test('shows words around a mention, cut where they are too many', () => {
    const before = 'and the last words that stand before it ';
    const mention = { id: 1, frameId: 0, entity: 'tiktok', words: 'TikTok', before, after: ' now.' };
    const page = open('example.com', { 0: { tiktok: 1 } });
    const [tiktok] = view(page, {}, { expanded: 'tiktok', mentions: [mention] }).entities;
    expect(tiktok?.mentions).toMatchObject([{ before: '… that stand before it ', after: ' now.' }]);
  });
});

describe('mentions of several frames', () => {
  const mention = (frameId: number, id: number): FramedMention => ({
    frameId,
    id,
    entity: 'tiktok',
    words: 'TikTok',
    before: '',
    after: '',
  });

  test('are listed up to the limit; a frame that is gone has none', async () => {
    const list = await gatherMentions([0, 3, 5], async (frameId, most) => {
      if (frameId === 3) throw new Error('gone');
      return Array.from({ length: most - 50 }, (_, id) => mention(frameId, id));
    });
    expect(list).toHaveLength(200);
    expect(list.filter(({ frameId }) => frameId === 5)).toHaveLength(50);
  });

  test('are gone through in order and around the ends', () => {
    const [one, two, three] = [mention(0, 1), mention(0, 2), mention(4, 1)];
    const all = [one, two, three];
    expect(stepFrom(all, undefined, 1)).toBe(one);
    expect(stepFrom(all, undefined, -1)).toBe(three);
    expect(stepFrom(all, keyOf(two), 1)).toBe(three);
    expect(stepFrom(all, keyOf(three), 1)).toBe(one);
    expect(stepFrom(all, keyOf(one), -1)).toBe(three);
    expect(stepFrom([], undefined, 1)).toBeUndefined();
  });
});
