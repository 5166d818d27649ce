import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { EDITS, type Edit, pageOfEdits, type Tree } from './incremental-in-page.ts';
import { linesOf, marksIn } from './incremental-oracle.ts';

/** Any other will do. `SEED`, `RUNS` and `AT` (the path that a failure prints) in the environment try others. */
const { SEED = '20200803', RUNS = '50', AT } = process.env;

/** Names and halves of names, what makes or unmakes a mention beside them, and `⋯`: a long text. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(' TikTok ', 'TikTok', ' ByteDance.', ' Microsoft, ') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('Tik', 'Tok', ' Tik', 'Tok ', ' Byte', 'Dance ', ' Micro', 'soft '),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', '', '\n', ' app ', ' a clock ') },
  { weight: 1, arbitrary: fc.constantFrom('x', 'er', 'https://', '⋯') },
);
const inline = ['b', 'i', 'span', 'a', 'x-host'];
const blocks = ['p', 'div', 'section'];
const apart = ['br', 'code', 'button', 'img'];
const attributes: Record<string, string>[] = [
  {},
  {},
  {},
  {},
  {},
  { hidden: '' },
  { contenteditable: '' },
  { class: 'block' },
  { class: 'inline' },
];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: piece },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...inline) },
          { weight: 3, arbitrary: fc.constantFrom(...blocks) },
          { weight: 1, arbitrary: fc.constantFrom(...apart) },
        ),
        attributes: fc.constantFrom(...attributes),
        shadow: fc.constantFrom('', '', '', 'open', 'closed'),
        children: fc.array(tie('tree'), { minLength: 1, maxLength: 5, size: 'max' }),
      }),
    },
  ),
}));
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  at: fc.nat(60),
  to: fc.nat(60),
  tree,
});

const HTML = `<!doctype html><style>
    .block { display: block } .inline { display: inline } [hidden] { display: none !important }
  </style><body><script>const random = (${pageOfEdits})(), linesOf = ${linesOf}</script>`;

/** So long the marks may take to follow a change, in milliseconds. */
const PATIENCE = 2_000;
/** So many of the batches of edits change the page, and what is to be marked, at the least. */
const PAGE_CHANGES = 0.75;
const MARK_CHANGES = 0.25;

/** What a run of the test has come to. */
interface Tally {
  runs: number;
  planned: number;
  batches: number;
  /** Batches that changed the page. */
  effective: number;
  /** Batches that changed what is to be marked. */
  telling: number;
}

/**
 * Left out: a class or a style that moves a half of a name into another line or out of it, which shows only with the next
 * change of text or structure there; and names in elements without a box of their own (`display: contents`) that are hidden,
 * or moved as they are.
 */
describeInTurns('marks that follow the page', (test) => {
  test('are those that a plain reading of the page gives, whatever the page does', {
    timeout: 120_000,
  }, async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/random', HTML));
    const tally: Tally = { runs: 0, planned: 0, batches: 0, effective: 0, telling: 0 };
    const followsThrough = async (trees: Tree[], batches: Edit[][]) => {
      let before = await expectMarked(page, `random.start(${JSON.stringify(trees)})`, 'at the start');
      tally.runs += 1;
      for (const batch of batches) {
        const edits = JSON.stringify(batch);
        const after = await expectMarked(page, `random.edit(${edits})`, `after ${edits} on ${before.html}`);
        tally.planned += batch.length;
        tally.batches += 1;
        if (after.html !== before.html) tally.effective += 1;
        if (after.words !== before.words) tally.telling += 1;
        before = after;
      }
    };
    const trees = fc.array(tree, { minLength: 3, maxLength: 8, size: 'max' });
    const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
      size: 'max',
    });
    await fc.assert(fc.asyncProperty(trees, batches, followsThrough), {
      seed: Number(SEED),
      numRuns: Number(RUNS),
      ...(AT ? { path: AT, endOnFailure: true } : {}),
      // In time for the smallest page that fails to be told.
      interruptAfterTimeLimit: 80_000,
      markInterruptAsFailure: true,
    });
    if (AT) return;
    expect(tally.runs).toBe(Number(RUNS));
    expect(await page.evaluate('random.edits()')).toBe(tally.planned);
    expect(tally.effective / tally.batches, JSON.stringify(tally)).toBeGreaterThan(PAGE_CHANGES);
    expect(tally.telling / tally.batches, JSON.stringify(tally)).toBeGreaterThan(MARK_CHANGES);
  });
});

const StateSchema = v.object({
  html: v.string(),
  marks: v.string(),
  lines: v.array(
    v.array(v.object({ text: v.number(), data: v.string(), shows: v.boolean(), isApart: v.boolean() })),
  ),
});

/**
 * Changes the page, and waits until its marks are those that a plain reading gives.
 * @param change script that runs in the page
 * @param when for the message, with the page before
 * @throws with what is marked, what should be, and the page
 */
async function expectMarked(
  page: Page,
  change: string,
  when: string,
): Promise<{ html: string; words: string }> {
  const deadline = Date.now() + PATIENCE;
  for (let state = await stateOf(page, change); ; state = await stateOf(page)) {
    const { places, words } = marksIn(state.lines);
    if (state.marks === places) return { html: state.html, words };
    if (Date.now() >= deadline)
      throw new Error(
        `marked: ${state.marks}\nto be marked: ${places} (${words})\n${when}\npage: ${state.html}`,
      );
  }
}

/**
 * The page once it has been painted: rendering is told of with the frames that a browser paints.
 * @param change script that runs before, in the same round trip
 */
async function stateOf(page: Page, change = '') {
  const state = await page.evaluate(`(async () => {
    ${change};
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    return JSON.stringify({ html: random.html(), marks: random.marks(), lines: linesOf(random) });
  })()`);
  return v.parse(StateSchema, JSON.parse(String(state)));
}
