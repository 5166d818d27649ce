import everydayTexts from '../../../../data/everyday-texts.json' with { type: 'json' };
import { toMatchIndex } from '../../../core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../core/matching/text-matcher.ts';
import type { Pack } from '../../../core/packs/schema/pack.ts';
import { countValues } from '../../../core/shared/count-values.ts';

/** How many spellings are listed. */
const MAX_SPELLINGS = 6;

/** What a pack marks in everyday texts, where its names are hardly ever meant. */
export interface EverydayMarks {
  /** How many words the texts have. */
  words: number;
  marks: number;
  /** The spellings marked most often, as the pack writes them. */
  spellings: readonly { text: string; count: number }[];
}

/** Finds the names of a pack in everyday texts of several languages. Takes as long as scanning a long page. */
export function everydayMarks(pack: Pack): EverydayMarks {
  const matcher = createTextMatcher(toMatchIndex(pack));
  const paragraphs = Object.values(everydayTexts).flat();
  const mentions = paragraphs.flatMap((paragraph) => matcher.find(paragraph));
  const counts = countValues(mentions.map(({ alias }) => alias));
  return {
    words: paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0),
    marks: mentions.length,
    spellings: [...counts]
      .map(([text, count]) => ({ text, count }))
      .sort((one, other) => other.count - one.count)
      .slice(0, MAX_SPELLINGS),
  };
}
