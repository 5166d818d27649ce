import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE, type Settings, type SiteRule } from '../../src/core/settings/settings.ts';
import { LOCAL_FILES } from '../../src/core/urls/page-address.ts';
import { filterRows, rowsOf } from '../../src/options/session/exception-rows.ts';
import { wordsFor } from '../../src/options/session/localization.ts';
import { watchMentions } from '../../src/popup/session/mention-list.ts';
import {
  type FramedMention,
  gatherMentions,
  keyOf,
  NO_MENTIONS,
  stepFrom,
} from '../../src/popup/session/mentions.ts';
import type { Page, PopupState } from '../../src/popup/session/state.ts';
import { viewOf } from '../../src/popup/view-model/popup.ts';
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
    [
      'off by a rule for this page',
      found,
      { rules: { 'example.com/news': rule({ on: false }) } },
      'Off on example.com/news',
    ],
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
    const { site, exceptionsSite, ruleHost } = view(open('example.com'), {
      rules: { 'example.com/n*': rule({ on: false }) },
    });
    expect(site).toMatchObject({
      checked: false,
      disabled: true,
      description: 'Off by your exception for example.com/n*',
    });
    expect([exceptionsSite, ruleHost]).toEqual([undefined, 'example.com']);
  });

  test.each([
    ['news.example.com', '*.example.com'],
    ['example.com', 'example.com/news'],
    [LOCAL_FILES, 'file:///news'],
  ])('%s, off by %s: the options show that rule', (site, pattern) => {
    const settings = {
      ...DEFAULTS,
      rules: { [pattern]: rule({ on: false }), 'a.test': rule({ on: false }) },
    };
    const { ruleHost = '', exceptions, status } = view(open(site), settings);
    const words = wordsFor([], 'en');
    const shown = filterRows(rowsOf(settings, NOW), ruleHost, words);
    expect(shown.map(({ exception }) => exception.pattern)).toEqual([pattern]);
    expect([exceptions, status]).toEqual([[], `Off on ${pattern}`]);
  });

  test('says that an entity is quiet on its own site', () => {
    const [tiktok] = view(open('tiktok.com'), {}, { expanded: 'tiktok' }).entities;
    expect(tiktok).toMatchObject({
      line: 'Not marked on its own site',
      everywhere: { checked: true },
      here: { name: 'TikTok on tiktok.com', checked: false, disabled: false },
    });
    expect(tiktok?.here?.change?.(true)).toMatchObject({ value: 'on' });
  });

  test('shows words around a mention, cut where they are too many', () => {
    const before = 'and the last words that stand before it ';
    const mention = { id: 1, frameId: 0, entity: 'tiktok', words: 'TikTok', before, after: ' now.' };
    const page = open('example.com', { 0: { tiktok: 1 } });
    const [tiktok] = view(
      page,
      {},
      { expanded: 'tiktok', mentions: { list: [mention], whole: true } },
    ).entities;
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

  test('are gathered in order; a frame that is gone has none', async () => {
    const list = await gatherMentions([0, 3, 5], async (frameId) => {
      if (frameId === 3) throw new Error('gone');
      return [mention(frameId, 1), mention(frameId, 2)];
    });
    expect(list.map(keyOf)).toEqual(['0:1', '0:2', '5:1', '5:2']);
  });

  test('are listed up to a limit, and gone through beyond it', async () => {
    const page = open('example.com', { 0: { tiktok: 1_000 } });
    const all = Array.from({ length: 1_000 }, (_, id) => mention(0, id));
    let mentions = NO_MENTIONS;
    const { signal } = new AbortController();
    const watch = watchMentions(
      { listMentions: async (_tab, _frame, most) => all.slice(0, most), showMention: async () => true },
      1,
      (gathered) => {
        mentions = gathered;
      },
      signal,
    );
    watch.follow(page);
    await watch.want();
    const seen = (current?: FramedMention) =>
      view(page, {}, { expanded: 'tiktok', mentions, ...(current && { current: keyOf(current) }) });
    const [tiktok] = seen().entities;
    expect([tiktok?.mentions.length, tiktok?.capped]).toEqual([200, '200 of 1,000 shown']);
    // Chosen from a list that is cut short, its place is not known.
    expect(seen(all[150]).steps?.position).toBe('1,000 mentions');

    const at = await watch.step(keyOf(mention(0, 199)), 1);
    expect(at?.id).toBe(200);
    expect(seen(at).steps?.position).toBe('201 of 1,000');
    expect((await watch.step(keyOf(mention(0, 0)), -1))?.id).toBe(999);
    expect(seen().entities[0]?.mentions).toHaveLength(200);
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
