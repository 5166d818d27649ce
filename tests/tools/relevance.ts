import { readFileSync } from 'node:fs';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { rankNotes } from '../../src/core/ranking/relevance.ts';

/**
 * Measures on labelled paragraphs how often the first notes fit, compared with the order by editorial weight alone.
 * A file has tab-separated columns: id, language, hovered entity, statements that fit (`F05,F06`), paragraph. The id of a
 * note begins with the statement that it belongs to.
 */

const PACK = 'data/tiktok-sale-2020.pack.json';
const pack = parsePackText(readFileSync(new URL(`../../${PACK}`, import.meta.url), 'utf8'), PACK);
const matcher = createMatcher(toMatchIndex(pack));

interface LabelledParagraph {
  id: string;
  language: string;
  entity: string;
  /** The statements that fit. */
  fits: readonly string[];
  paragraph: string;
}

const statementOf = ({ id }: { id: string }) => id.slice(0, 3).toUpperCase();

/** Parses the text of a file of labelled paragraphs. */
export function readLabelled(text: string): LabelledParagraph[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('id\t'))
    .map((line) => {
      const [id = '', language = '', entity = '', fits = '', paragraph = ''] = line.split('\t');
      return { id, language, entity, fits: fits.split(','), paragraph };
    });
}

/** Shares of paragraphs, 0 to 1. `plain…` stands for the order by editorial weight alone. */
export interface Relevance {
  /** A fitting note is first. */
  first: number;
  /** A fitting note is among the first three. */
  three: number;
  plainFirst: number;
  plainThree: number;
  /** A line of text for each paragraph where no fitting note is first. */
  misses: readonly string[];
}

/** Ranks the notes of the bundled pack for each paragraph and compares the result with the labels. */
export function measureRelevance(labelled: readonly LabelledParagraph[]): Relevance {
  const count = { first: 0, three: 0, plainFirst: 0, plainThree: 0 };
  const misses: string[] = [];
  for (const { id, language, entity, fits, paragraph } of labelled) {
    const notes = pack.notes.filter((note) => note.entities.includes(entity));
    const others = [...new Set(matcher.find(paragraph).map((mention) => mention.entity))].filter(
      (other) => other !== entity,
    );
    const ranked = rankNotes(notes, pack.topics, { paragraph, entity, others });
    const statements = ranked.map(({ note }) => statementOf(note));
    const plain = [...notes].sort((a, b) => b.weight - a.weight).map(statementOf);
    const fitsWithin = (list: readonly string[], count: number) =>
      list.slice(0, count).some((statement) => fits.includes(statement));
    count.first += Number(fitsWithin(statements, 1));
    count.three += Number(fitsWithin(statements, 3));
    count.plainFirst += Number(fitsWithin(plain, 1));
    count.plainThree += Number(fitsWithin(plain, 3));
    if (fitsWithin(statements, 1)) continue;
    const top = ranked
      .slice(0, 3)
      .map(({ note, score, reasons }) => `${statementOf(note)} ${score.toFixed(1)} (${reasons.join(', ')})`);
    misses.push(
      `${fitsWithin(statements, 3) ? 'second' : 'MISSED'} ${id} ${language} ${entity}, fits ${fits}: ${top.join(' | ')}`,
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

/** Prints the result of `measureRelevance`. */
export function reportRelevance(labelled: readonly LabelledParagraph[]): void {
  const { first, three, plainFirst, plainThree, misses } = measureRelevance(labelled);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const miss of misses) console.log(miss);
  console.log(`A fitting note first: ${percent(first)} (editorial order ${percent(plainFirst)})`);
  console.log(`Among the first three: ${percent(three)} (editorial order ${percent(plainThree)})`);
}
