import { afterEach, expect, test, vi } from 'vitest';

/** A document of the depth that a test wants: an ancestor is its distance from the root. */
vi.mock('../../../src/content/dom/nodes.ts', () => ({
  flatParentOf: ({ depth }: { depth: number }) => (depth > 0 ? { depth: depth - 1 } : null),
  nextText: () => null,
  previousText: () => null,
  textWalker: () => ({}),
}));
const { readCardContext } = await import('../../../src/content/card/place/read-card-context.ts');

afterEach(() => vi.unstubAllGlobals());

test.each([3, 100_000])(
  'the colours of %i elements around a name are read up to what is sent of them',
  (depth) => {
    const getComputedStyle = vi.fn(() => ({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      filter: 'none',
    }));
    vi.stubGlobal('getComputedStyle', getComputedStyle);
    const node = { depth, data: 'TikTok' };
    const mention = { entity: 'tiktok', alias: 'TikTok', node, range: { startOffset: 0, endOffset: 6 } };
    const { colours = '' } = Reflect.apply(readCardContext, undefined, [
      mention,
      { store: { in: () => [] }, paragraphOf: () => node },
      () => false,
    ]);
    const one = 'rgb(0, 0, 0);rgba(0, 0, 0, 0);';
    expect(colours).toBe(one.repeat(getComputedStyle.mock.calls.length));
    expect(getComputedStyle.mock.calls.length).toBe(Math.min(depth, 300));
    expect(colours.length).toBeLessThanOrEqual(10_000);
  },
);
