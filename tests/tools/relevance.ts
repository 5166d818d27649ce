import { readFileSync } from 'node:fs';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../src/core/ranking/relevance.ts';

/**
 * How often the card's first notes fit, on labelled paragraphs, beside the plain editorial order.
 * The file has tab-separated columns: id, language, entity hovered, rows that fit (`F05,F06`), paragraph. A note belongs to
 * the row that its id begins with.
 */

const PACK = 'data/tiktok-sale-2020.pack.json';
const pack = parsePackText(readFileSync(new URL(`../../${PACK}`, import.meta.url), 'utf8'), PACK);
const matcher = createMatcher(toMatchIndex(pack));

interface Labelled {
  id: string;
  language: string;
  entity: string;
  fits: readonly string[];
  paragraph: string;
}

const rowOf = (noteId: string) => noteId.slice(0, 3).toUpperCase();

export function readLabelled(text: string): Labelled[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('id\t'))
    .map((line) => {
      const [id = '', language = '', entity = '', fits = '', paragraph = ''] = line.split('\t');
      return { id, language, entity, fits: fits.split(','), paragraph };
    });
}

/** How often a note that fits comes first, and among the first three; `plain…` for the plain editorial order. Shares, 0 to 1. */
export interface Relevance {
  first: number;
  three: number;
  plainFirst: number;
  plainThree: number;
  /** A line for each paragraph where no fitting note comes first. */
  misses: readonly string[];
}

export function measureRelevance(labelled: readonly Labelled[]): Relevance {
  const count = { first: 0, three: 0, plainFirst: 0, plainThree: 0 };
  const misses: string[] = [];
  for (const { id, language, entity, fits, paragraph } of labelled) {
    const notes = pack.notes.filter((note) => note.entities.includes(entity));
    const others = [...new Set(matcher.find(paragraph).map((mention) => mention.entity))].filter(
      (other) => other !== entity,
    );
    const ranked = rankNotes(notes, pack.topics, { paragraph, entity, others });
    const rows = ranked.map(({ note }) => rowOf(note.id));
    const plain = [...notes].sort((a, b) => b.weight - a.weight).map((note) => rowOf(note.id));
    const fitsAt = (list: readonly string[], most: number) =>
      list.slice(0, most).some((row) => fits.includes(row));
    count.first += Number(fitsAt(rows, 1));
    count.three += Number(fitsAt(rows, 3));
    count.plainFirst += Number(fitsAt(plain, 1));
    count.plainThree += Number(fitsAt(plain, 3));
    if (fitsAt(rows, 1)) continue;
    const seen = ranked
      .slice(0, 3)
      .map(({ note, score, reasons }) => `${rowOf(note.id)} ${score.toFixed(1)} (${reasons.join(', ')})`);
    misses.push(
      `${fitsAt(rows, 3) ? 'second' : 'MISSED'} ${id} ${language} ${entity}, fits ${fits}: ${seen.join(' | ')}`,
    );
  }
  const share = (hits: number) => hits / Math.max(1, labelled.length);
  return {
    first: share(count.first),
    three: share(count.three),
    plainFirst: share(count.plainFirst),
    plainThree: share(count.plainThree),
    misses,
  };
}

/** Prints what `measureRelevance` finds. */
export function reportRelevance(labelled: readonly Labelled[]): void {
  const { first, three, plainFirst, plainThree, misses } = measureRelevance(labelled);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const miss of misses) console.log(miss);
  console.log(`A fitting note first: ${percent(first)} (editorial order ${percent(plainFirst)})`);
  console.log(`Among the first three: ${percent(three)} (editorial order ${percent(plainThree)})`);
}
