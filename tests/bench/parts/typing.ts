import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serve } from '../../browser/harness/static-server.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withAndWithout } from '../harness/with-and-without.ts';
import { page, paragraphs } from '../made-up-pages.ts';

const KEYS = 'the market before noon ';
/** The pause between two keys, in milliseconds, as of a fast typist. */
const PAUSE = 80;

/** Pages with a field to type in, 3,000 names outside of it, and names in the text that is edited. */
const article = paragraphs(3_000, 1);
const FIELDS: Readonly<Record<string, string>> = {
  'an editor of 2,000 paragraphs': `<div contenteditable id="field">${paragraphs(2_000, 10)}</div>${article}`,
  'a text area of 200 kB': `<textarea id="field" rows="10">${'TikTok and the rest of it. '.repeat(8_000)}</textarea>${article}`,
  'a field that filters 2,000 items': `<input id="field"><ul>${listItems()}</ul><script>
    const items = [...document.querySelectorAll('li')];
    field.oninput = () => { for (const item of items) item.hidden = !item.textContent.includes(field.value.trim()); };
  </script>${article}`,
};

export const typing: Part = {
  title: 'Typing, on a page with 3,000 names',
  async measure(bench) {
    const printRow = printTable(['alone ms', 'added ms', 'ratio']);
    const rows: Row[] = [];
    const keys = bench.options.quick ? KEYS.slice(0, 7) : KEYS;
    for (const [what, body] of Object.entries(FIELDS)) {
      await using server = await serve(undefined, { '/': page(body) });
      const { alone, added, ratio } = await withAndWithout(bench, async (extension, isOurs) => {
        const tab = await extension.openPage(server.url());
        if (isOurs) await waitForAnyMark(tab);
        const time = await timePerKey(tab, keys);
        await tab.close();
        return time;
      });
      const row: Row = { what, figures: { 'alone ms': alone, 'added ms': added, ratio } };
      printRow(row);
      rows.push(row);
    }
    return {
      how: `Processor time of the main thread for ${keys.length} keystrokes, ${PAUSE} ms apart, divided by them, with and without the extension in alternation.`,
      rows,
      goals: rows.map(({ what, figures }) => ({ what, figure: figures['added ms'], unit: 'ms', most: 1 })),
    };
  },
};

async function timePerKey(tab: Page, keys: string): Promise<number> {
  await tab.focus('#field');
  const mainThread = await MainThread.of(tab);
  await mainThread.quiet(60_000);
  const before = await mainThread.time();
  for (const key of keys) {
    await tab.keyboard.type(key);
    await setTimeout(PAUSE);
  }
  return ((await mainThread.time()) - before) / keys.length;
}

function listItems(): string {
  const words = ['the market', 'the quick fox', 'TikTok before noon', 'a lazy dog', 'Microsoft'];
  return Array.from({ length: 2_000 }, (_, at) => `<li>${words[at % words.length]} ${at}</li>`).join('');
}
