import { serve } from '../../browser/harness/static-server.ts';
import { loadCost } from '../harness/load-cost.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withoutScripts } from '../harness/saved-pages.ts';
import { page, paragraphs } from '../made-up-pages.ts';

const FRAMES = 50;

/** Pages of frames, by what is in each. */
const PAGES: Readonly<Record<string, string>> = {
  'without text': framesOf(''),
  'out of view, with text': `<div style="height: 20000px"></div>${framesOf(paragraphs(20, 0))}`,
};

export const frames: Part = {
  title: `A page with ${FRAMES} frames`,
  async measure(bench) {
    const printRow = printTable(['alone ms', 'walk ms', 'ours ms', 'walk MB', 'ours MB']);
    const rows: Row[] = [];
    for (const [what, body] of Object.entries(PAGES)) {
      await using server = await serve(undefined, { '/': withoutScripts(page(body)) });
      const { alone, walk, ours } = await loadCost(bench, server.url());
      const aFrame = (figure: number | undefined) => figure && figure / FRAMES;
      const row: Row = {
        what: `a frame ${what}`,
        figures: {
          'alone ms': aFrame(alone),
          'walk ms': aFrame(walk.time),
          'ours ms': aFrame(ours.time),
          'walk MB': aFrame(walk.heap),
          'ours MB': aFrame(ours.heap),
        },
      };
      printRow(row);
      rows.push(row);
    }
    return {
      how: `As (a), for a page of ${FRAMES} frames and nothing else, divided by their number.`,
      rows,
      goals: rows.map(({ what, figures }) => ({ what, figure: figures['ours ms'], unit: 'ms', most: 1 })),
    };
  },
};

function framesOf(content: string): string {
  return `<iframe srcdoc="${content.replaceAll('"', '&quot;')}"></iframe>`.repeat(FRAMES);
}
