import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import { EDITS, type Edit, pageOfEdits, type Tree } from './incremental-in-page.ts';

/** Any other will do. `SEED`, `RUNS` and `AT` (the path that a failure prints) in the environment try others. */
const { SEED = '20200803', RUNS = '60', AT } = process.env;

/** Halves of names, what makes or unmakes a mention beside them, and enough to stand between two changes. */
const pieces = [
  ...[
    'Tik',
    'Tok',
    'TikTok',
    ' TikTok ',
    'Byte',
    'Dance',
    'ByteDance.',
    'Micro',
    'soft',
    'er',
    'x',
    ' app ',
    ' a clock ',
  ],
  ...[' ', '', '\n', 'https://', 'and so on '.repeat(150)],
];
const inline = ['b', 'i', 'span', 'a', 'x-host'];
const blocks = ['p', 'div', 'section', 'br', 'code', 'button', 'img'];
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
  { class: 'contents' },
];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...inline) }, fc.constantFrom(...blocks)),
        attributes: fc.constantFrom(...attributes),
        shadow: fc.constantFrom('', '', '', 'open', 'closed'),
        children: fc.array(tie('tree'), { maxLength: 5 }),
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
    .block { display: block } .inline { display: inline } .contents { display: contents } [hidden] { display: none !important }
  </style><body><script>const random = (${pageOfEdits})()</script>`;

/**
 * Left out: a class or a style that moves a half of a name into another line or out of it, which shows only with the next
 * change of text or structure there.
 */
describeInBrowsers('marks that follow the page', (test) => {
  test('equal those of a fresh scan, whatever the page does', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/random', HTML));
    const helper = await extension.helper();
    const switchTo = async (enabled: boolean) => {
      await helper.evaluate(
        (on) => chrome.storage.local.set({ settings: { version: 2, enabled: on } }),
        enabled,
      );
      await page.evaluate(`new Promise((done) => {
        const look = () => ((CSS.highlights.size > 0) === ${enabled} ? done() : setTimeout(look, 5));
        look();
      })`);
    };
    const followsThrough = async (trees: Tree[], batches: Edit[][]) => {
      await page.evaluate(`random.start(${JSON.stringify(trees)})`);
      await page.evaluate(`random.edit(${JSON.stringify(batches)})`);
      const followed = await settledMarks(page);
      await switchTo(false);
      await switchTo(true);
      const fresh = await settledMarks(page);
      if (followed === fresh) return;
      throw new Error(
        `followed: ${followed}\nfresh: ${fresh}\npage: ${await page.evaluate('random.html()')}`,
      );
    };
    const trees = fc.array(tree, { minLength: 1, maxLength: 5 });
    const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(fc.asyncProperty(trees, batches, followsThrough), {
      seed: Number(SEED),
      numRuns: Number(RUNS),
      ...(AT ? { path: AT, endOnFailure: true } : {}),
      interruptAfterTimeLimit: 50_000,
    });
  });
});

/** The marks once they are the same for a few frames: rendering is told of with the frames that a browser paints. */
async function settledMarks(page: Page): Promise<string> {
  return String(
    await page.evaluate(`(async () => {
      let last;
      for (let same = 0; same < 3; ) {
        await new Promise(requestAnimationFrame);
        const now = random.marks();
        same = now === last ? same + 1 : 0;
        last = now;
      }
      return last;
    })()`),
  );
}
