import { readFileSync } from 'node:fs';
import { createMatcher } from '../../src/core/matcher.ts';
import { toMatchIndex } from '../../src/core/match-index.ts';
import { parsePackText } from '../../src/core/pack.ts';
import { rankNotes } from '../../src/core/relevance.ts';

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

/** Prints shares of paragraphs with a fitting note first, and among the first three; lists those without. */
export function reportRelevance(labelled: readonly Labelled[]): void {
  const score = { first: 0, three: 0, plainFirst: 0, plainThree: 0 };
  for (const { id, language, entity, fits, paragraph } of labelled) {
    const notes = pack.notes.filter((note) => note.entities.includes(entity));
    const others = [...new Set(matcher.find(paragraph).map((mention) => mention.entity))].filter((other) => other !== entity);
    const ranked = rankNotes(notes, pack.topics, { paragraph, entity, others });
    const rows = ranked.map(({ note }) => rowOf(note.id));
    const plain = [...notes].sort((a, b) => b.weight - a.weight).map((note) => rowOf(note.id));
    const fitsAt = (list: readonly string[], most: number) => list.slice(0, most).some((row) => fits.includes(row));
    score.first += Number(fitsAt(rows, 1));
    score.three += Number(fitsAt(rows, 3));
    score.plainFirst += Number(fitsAt(plain, 1));
    score.plainThree += Number(fitsAt(plain, 3));
    if (fitsAt(rows, 1)) continue;
    const seen = ranked.slice(0, 3).map(({ note, score, reasons }) => `${rowOf(note.id)} ${score.toFixed(1)} (${reasons.join(', ')})`);
    console.log(`${fitsAt(rows, 3) ? 'second' : 'MISSED'} ${id} ${language} ${entity}, fits ${fits}: ${seen.join(' | ')}`);
  }
  const share = (count: number) => `${((100 * count) / labelled.length).toFixed(1)} %`;
  console.log(`A fitting note first: ${share(score.first)} (editorial order ${share(score.plainFirst)})`);
  console.log(`Among the first three: ${share(score.three)} (editorial order ${share(score.plainThree)})`);
}

if (process.argv[1]?.endsWith('relevance.ts')) {
  for (const file of process.argv.slice(2)) reportRelevance(readLabelled(readFileSync(file, 'utf8')));
}
