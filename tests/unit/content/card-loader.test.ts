import { describe, expect, test } from 'vitest';
import { createCardLoader } from '../../../src/content/card/host/card-loader.ts';
import type { CardAnswer } from '../../../src/core/card/card-tree.ts';
import type { CardRequest } from '../../../src/platform/messages/to-background.ts';

/** A page with one mention, whose surroundings a test may change. */
function loaderWith() {
  const page = {
    colours: 'rgb(0, 0, 0);rgb(255, 255, 255);',
    paragraph: 'TikTok rises',
    isAvailable: true,
    requests: [] as CardRequest[],
  };
  const card = { tag: 'div', key: '', attributes: {}, children: [] };
  const answer: CardAnswer = { card, announce: '', state: {} };
  const loader = createCardLoader<typeof MENTION>({
    async ask(_, request) {
      page.requests.push(request);
      return page.isAvailable ? answer : undefined;
    },
    contextOf: ({ entity }) => ({ entity, others: [], paragraph: page.paragraph, colours: page.colours }),
    textOf: () => 'TikTok',
  });
  return { page, loader };
}

const MENTION = { entity: 'tiktok', alias: 'TikTok' };

describe('the card of a mention that the pointer crosses', () => {
  test('is fetched once as long as the page stays as it is', async () => {
    const { page, loader } = loaderWith();
    const card = loader.load(MENTION, true);
    expect(loader.load(MENTION, true)).toBe(card);
    await card;
    expect(loader.load(MENTION, true)).toBe(card);
    expect(page.requests).toHaveLength(1);
  });

  test('is fetched again when the paragraph, the colours around or the settings have changed', async () => {
    const { page, loader } = loaderWith();
    await loader.load(MENTION, true);
    page.colours = 'rgb(255, 255, 255);rgb(0, 0, 0);';
    await loader.load(MENTION, true);
    page.paragraph = 'TikTok falls';
    await loader.load(MENTION, true);
    expect(
      page.requests.map(({ context }) => [context.paragraph, context.colours?.startsWith('rgb(0')]),
    ).toEqual([
      ['TikTok rises', true],
      ['TikTok rises', false],
      ['TikTok falls', false],
    ]);
    loader.clearCache();
    await loader.load(MENTION, true);
    expect(page.requests).toHaveLength(4);
  });

  test('opens as it was fetched when the pointer came: colours may change under the pointer', async () => {
    const { page, loader } = loaderWith();
    const card = loader.load(MENTION, true);
    page.colours = 'rgb(0, 0, 255);rgb(255, 255, 255);';
    expect(loader.load(MENTION)).toBe(card);
    expect(page.requests).toHaveLength(1);
  });

  test('is fetched again after a failure, which may have been temporary', async () => {
    const { page, loader } = loaderWith();
    page.isAvailable = false;
    expect(await loader.load(MENTION, true)).toBeUndefined();
    page.isAvailable = true;
    expect(await loader.load(MENTION, true)).toBeDefined();
  });
});

test('a card that is not given again as the page draws its text anew stays as it was', async () => {
  const { page, loader } = loaderWith();
  const hosted = loader.createHostedCard(MENTION, undefined);
  const given = await hosted.card;
  page.isAvailable = false;
  const redrawn = { ...MENTION };
  const first = loader.createHostedCard(redrawn, hosted);
  expect(await first.card).toBe(given);
  expect(await loader.createHostedCard({ ...MENTION }, first).card).toBe(given);
});
