import { commonness } from '../../words/common-words.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../../words/words.ts';
import { isFormOf } from '../schema/localised.ts';
import { ownTexts, spellingTest } from '../schema/own-words.ts';
import type { Pack } from '../schema/pack.ts';
import { type PackProblem, problemAt, type UselessTerm } from './pack-problem.ts';

/** Finds terms that do not help to rank notes: words that are in any text, and words that the note has already. */
export function* uselessTerms({ notes, speakers, entities }: Pack): Generator<PackProblem> {
  const isSpelling = spellingTest(entities);
  for (const [i, note] of notes.entries()) {
    for (const [tag, terms] of Object.entries(note.terms ?? {})) {
      const language = PACK_LANGUAGES.find((one) => isFormOf(tag, one));
      if (!language) continue;
      const own = new Set(
        ownTexts(note, speakers, language).flatMap((text) =>
          wordsIn(text).map((word) => stem(word, language)),
        ),
      );
      const known = new Set<string>();
      for (const [j, term] of terms.entries()) {
        const stems = wordsIn(term).map((word) => stem(word, language));
        const isRepeated = known.has(stems.join(' '));
        const because =
          reasonAgainst(term, stems, own, isSpelling, language) ?? (isRepeated ? 'repeated' : undefined);
        if (because) yield problemAt(['notes', i, 'terms', tag, j], { type: 'useless-term', term, because });
        known.add(stems.join(' '));
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
): UselessTerm | undefined {
  if (isSpelling(term.replace(/[\p{P}\s]+$/u, ''))) return 'spelling';
  const saysSomething = (word: string) =>
    !isSpelling(word) && commonness(stem(word, language), language) !== 'grammar';
  if (!wordsIn(term).some(saysSomething)) return 'common';
  if (stems.every((stemmed) => own.has(stemmed))) return 'own-word';
  return undefined;
}
