import { commonness } from '../words/common-words.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import { ownTexts, spellingTest } from './own-words.ts';
import type { PackProblem } from './pack-problem.ts';
import type { Pack } from './pack-schema.ts';

/** Finds terms that cannot help the ranking of notes: those that say nothing, and those that it finds without them. */
export function* uselessTerms({ notes, speakers, entities }: Pack): Generator<PackProblem> {
  const isSpelling = spellingTest(entities);
  for (const [i, note] of notes.entries()) {
    for (const language of PACK_LANGUAGES) {
      const own = new Set(
        ownTexts(note, speakers, language).flatMap((text) =>
          wordsIn(text).map((word) => stem(word, language)),
        ),
      );
      const known = new Map<string, string>();
      for (const [j, term] of (note.terms?.[language] ?? []).entries()) {
        const stems = wordsIn(term).map((word) => stem(word, language));
        const reason =
          reasonAgainst(term, stems, own, isSpelling, language) ?? repeated(known.get(stems.join(' ')));
        if (reason) yield { path: `notes[${i}].terms.${language}[${j}]`, reason: `“${term}” ${reason}` };
        known.set(stems.join(' '), term);
      }
    }
  }
}

function reasonAgainst(
  term: string,
  stems: readonly string[],
  own: ReadonlySet<string>,
  isSpelling: (word: string) => boolean,
  language: PackLanguage,
): string | undefined {
  if (isSpelling(term.replace(/[\p{P}\s]+$/u, ''))) return 'is a spelling of an entity';
  const saysSomething = (word: string) =>
    !isSpelling(word) && commonness(stem(word, language), language) !== 'grammar';
  if (!wordsIn(term).some(saysSomething)) return 'consists of words that any text contains';
  if (stems.every((stemmed) => own.has(stemmed))) return 'is in the note’s own text already';
  return undefined;
}

const repeated = (earlier: string | undefined) =>
  earlier === undefined ? undefined : `has the same stem as “${earlier}”`;
