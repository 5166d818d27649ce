import { parse } from 'node-html-parser';
import { INITIAL_NOTE_COUNT } from '../../../src/core/card/card-data.ts';
import { toMatchIndex } from '../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../src/core/matching/text-matcher.ts';
import { localised } from '../../../src/core/packs/schema/localised.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import { orderNotes } from '../../../src/core/ranking/note-order.ts';
import { plural } from '../../../src/ui/formats/plural.ts';
import { printable } from '../printable.ts';

const mentionsOf = plural('en', { one: '1 mention', other: '{n} mentions' });
const paragraphsOf = plural('en', { one: '1 paragraph', other: '{n} paragraphs' });

/** How much text a card considers before and after the start of its mention, in UTF-16 units. */
const REACH = 600;
/** Elements that the extension does not read, or that contain no text. */
const UNREAD = 'script, style, noscript, template, head, code, pre, textarea, svg';

/** @returns the paragraphs of a page */
export function paragraphsOfHtml(html: string): string[] {
  const root = parse(html);
  for (const element of root.querySelectorAll(UNREAD)) element.remove();
  return linesOf(root.structuredText);
}

/** @returns the paragraphs of plain text, which are lines */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The part of a paragraph that a card considers. @param start where the mention begins */
function aroundMention(paragraph: string, start: number) {
  const from = Math.max(0, start - REACH);
  return { paragraph: paragraph.slice(from, start + REACH), at: start - from };
}

/** How many spellings are listed. */
const MAX_SPELLINGS = 20;

function spellingsOf({ entities }: Pack): string {
  const all = entities.flatMap(({ aliases }) => aliases.map(({ text }) => `“${text}”`));
  return [...all.slice(0, MAX_SPELLINGS), ...(all.length > MAX_SPELLINGS ? ['…'] : [])].join(', ');
}

/**
 * Shows what a pack marks in paragraphs, and the notes that would come first at the first mention of each name.
 * @returns what to print, line by line
 */
export function tryPack(pack: Pack, paragraphs: readonly string[]): string[] {
  const matcher = createTextMatcher(toMatchIndex(pack));
  const language = pack.languages[0] ?? 'en';
  const nameOf = (id: string) => localised(pack.entities.find((one) => one.id === id)?.name ?? {}, language);
  let count = 0;
  const lines = paragraphs.flatMap((paragraph) => {
    const mentions = matcher.find(paragraph);
    if (mentions.length === 0) return [];
    count += mentions.length;
    const ids = [...new Set(mentions.map(({ entity }) => entity))];
    const marked = mentions.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      paragraph,
    );
    const cards = ids.flatMap((entity) => {
      const others = ids.filter((id) => id !== entity);
      const first = mentions.find((mention) => mention.entity === entity)?.start ?? 0;
      const mention = { ...aroundMention(paragraph, first), entity, others };
      const ranked = orderNotes([{ pack, mention }], INITIAL_NOTE_COUNT);
      if (ranked.length === 0) return [`  ${nameOf(entity)}: the pack has no notes about it`];
      const fitting = ranked.filter(({ fits }) => fits).length;
      return [
        `  ${nameOf(entity)}: ${fitting} of ${ranked.length} notes fit`,
        ...ranked.slice(0, INITIAL_NOTE_COUNT).map(({ note, fits, reasons }) => {
          const why = fits ? `fits by ${reasons.join(', ')}` : 'does not fit';
          return `    ${note.id} (${why}): ${localised(note.short ?? note.text, language)}`;
        }),
      ];
    });
    return [marked, ...cards, ''];
  });
  const looked = count > 0 ? [] : [`The pack looks for: ${spellingsOf(pack)}`];
  return [...lines, ...looked, `${mentionsOf(count)} in ${paragraphsOf(paragraphs.length)}.`].map(printable);
}
