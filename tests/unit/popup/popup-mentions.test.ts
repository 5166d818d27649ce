import { describe, expect, test } from 'vitest';
import { listFrames, mentionLoader, nextMention } from '../../../src/popup/session/mention-loader.ts';
import { type Actions, startPopup } from '../../../src/popup/session/session.ts';
import {
  type FramedMention,
  type LoadedMentions,
  mentionKey,
  type PopupState,
} from '../../../src/popup/session/state.ts';
import { popupPorts } from '../harness/popup-ports.ts';
import { mention, readyPage, viewModel } from '../harness/popup-state.ts';

describe('mentions of several frames', () => {
  test('are in the order of the frames; a frame that is gone has none', async () => {
    const list = await listFrames([0, 3, 5], async (frameId) => {
      if (frameId === 3) throw new Error('gone');
      return [mention(frameId, 1), mention(frameId, 2)];
    });
    expect(list.map(mentionKey)).toEqual(['0:1', '0:2', '5:1', '5:2']);
  });

  test('are listed up to a limit; navigation goes beyond it', async () => {
    const page = readyPage('example.com', { 0: { tiktok: 1_000 } });
    const all = Array.from({ length: 1_000 }, (_, id) => mention(0, id));
    let mentions: LoadedMentions | undefined;
    const loader = mentionLoader(
      { listMentions: async (_tab, _frame, limit) => all.slice(0, limit), showMention: async () => true },
      1,
      (list) => {
        mentions = list;
      },
      new AbortController().signal,
    );
    loader.setPage(page);
    await loader.load();
    const view = (current?: FramedMention) =>
      viewModel(
        page,
        {},
        {
          expanded: 'tiktok',
          ...(mentions && { mentions }),
          ...(current && { current: mentionKey(current) }),
        },
      );
    const [tiktok] = view().packs[0]?.entities ?? [];
    expect([tiktok?.mentions.length, tiktok?.capped]).toEqual([200, '200 of 1,000 shown']);
    // The position of a mention in an incomplete list is unknown.
    expect(view(all[150]).navigation).toEqual({ position: '1,000 mentions', isCurrent: false });

    const next = await loader.goToNext(mentionKey(mention(0, 199)), 1);
    expect(next?.id).toBe(200);
    expect(view(next).navigation).toEqual({ position: '201 of 1,000', isCurrent: true });
    expect((await loader.goToNext(mentionKey(mention(0, 0)), -1))?.id).toBe(999);
    expect(view().packs[0]?.entities[0]?.mentions).toHaveLength(200);
  });

  test('are gone to one after another, however quickly the button is pressed', async () => {
    const shown: (number | null)[] = [];
    const rendered: { state?: PopupState; actions?: Actions } = {};
    const ports = popupPorts({
      describe: async () => ({ documentToken: 1, counts: { tiktok: 3 } }),
      listMentions: async () => [1, 2, 3].map((id) => mention(0, id)),
      showMention: async (_tab, _frame, id) => {
        shown.push(id);
        return true;
      },
    });
    await startPopup(
      ports,
      (state, actions) => Object.assign(rendered, { state, actions }),
      AbortSignal.any([]),
    );
    await Promise.all([rendered.actions?.goToNextMention(1), rendered.actions?.goToNextMention(1)]);
    expect(shown).toEqual([1, 2]);
    expect(rendered.state?.current).toBe('0:2');
  });

  test('follow one another in order, and wrap around at the ends', () => {
    const [one, two, three] = [mention(0, 1), mention(0, 2), mention(4, 1)];
    const all = [one, two, three];
    expect(nextMention(all, undefined, 1)).toBe(one);
    expect(nextMention(all, undefined, -1)).toBe(three);
    expect(nextMention(all, mentionKey(two), 1)).toBe(three);
    expect(nextMention(all, mentionKey(three), 1)).toBe(one);
    expect(nextMention(all, mentionKey(one), -1)).toBe(three);
    expect(nextMention([], undefined, 1)).toBeUndefined();
  });
});
