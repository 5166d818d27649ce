import { setTimeout } from 'node:timers/promises';
import { serve } from '../../browser/harness/static-server.ts';
import type { Bench } from '../harness/bench.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { backgroundTimeIn, ownTimeIn } from '../harness/own-time.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { pagesOf } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';

const SECONDS = 10;

export const idle: Part = {
  title: `A page at rest, for ${SECONDS} seconds`,
  async measure(bench) {
    await using server = await serve(undefined, await pagesOf(undefined));
    const printRow = printTable(['tasks', 'script ms', 'starts', 'messages', 'background ms']);
    const rows: Row[] = [];
    for (const name of ['article.html', 'article-with-names.html']) {
      const row = await watch(bench, name, server.url(`/${name}`));
      printRow(row);
      rows.push(row);
    }
    const sum = (column: string) => rows.reduce((all, { figures }) => all + (figures[column] ?? 0), 0);
    return {
      how: 'Tasks in which a script of the extension ran (timers, callbacks, messages), and starts of the sleeping background, from a trace.',
      rows,
      goals: [
        { what: 'tasks of ours', figure: sum('tasks'), unit: '', most: 0 },
        { what: 'starts of the background', figure: sum('starts'), unit: '', most: 0 },
      ],
    };
  },
};

async function watch(bench: Bench, what: string, url: string): Promise<Row> {
  const extension = await bench.browser('ours');
  const page = await extension.openPage(url);
  if (what.includes('names')) await waitForAnyMark(page);
  await (await MainThread.of(page)).quiet();
  const endTrace = await startTrace(extension.launched.browser);
  await extension.stopBackground();
  await setTimeout(1_000 * (bench.options.quick ? 2 : SECONDS));
  const events = await endTrace();
  const own = ownTimeIn(events, extension.launched.baseUrl);
  const background = backgroundTimeIn(events);
  await page.close();
  return {
    what,
    figures: {
      tasks: own.tasks,
      'script ms': own.time,
      starts: Number(background.isStarted),
      messages: background.messages,
      'background ms': background.time,
    },
  };
}
