import { fold } from '../../text/fold.ts';
import { commonness } from '../../words/common-words.ts';
import { isGivenName, isKnownName, isSurnameOrTown } from '../../words/names/given-names.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../../words/words.ts';
import { OWN_PACK_ID } from '../schema/own-pack-id.ts';
import type { Localised, Pack } from '../schema/pack.ts';
import { uselessTerms } from './check-terms.ts';
import { type PackProblem, type PackReason, pathOf } from './pack-problem.ts';

/** Something that is allowed in a pack, but probably not what its author meant. */
export interface PackWarning extends Omit<PackProblem, 'reason'> {
  /** `ui/strings/<language>/pack-warnings.ts` has the words for it. */
  reason: WarningReason;
}

export type WarningReason =
  /** The alias is a word of everyday English or German. */
  | { type: 'common-word'; text: string; language: PackLanguage }
  | { type: 'short-alias'; text: string }
  /** People, places or the like have the name as well. It is only marked where the text around it speaks for a firm. */
  | { type: 'other-bearers'; text: string }
  /** The name is none of the spellings that are looked for, so it is not marked itself. */
  | { type: 'unmarked-name'; name: string }
  /** `entity` of the same pack has the spelling as well. */
  | { type: 'shared-alias'; text: string; entity: string }
  /** The text is missing in these languages of the pack. */
  | { type: 'untranslated'; languages: readonly string[] }
  /** A word mixes letters of scripts that look alike, such as Latin and Cyrillic. */
  | { type: 'mixed-scripts'; text: string }
  /** The name contains invisible characters, such as direction marks. */
  | { type: 'invisible'; text: string }
  | Extract<PackReason, { type: 'useless-term' }>;

type Keys = PackWarning['keys'];

/** Finds what the author of a valid pack should look at. Paths are those of the file. */
export function* packWarnings(pack: Pack): Generator<PackWarning> {
  yield* doubtfulAliases(pack);
  yield* unmarkedNames(pack);
  yield* sharedAliases(pack);
  yield* deceptiveNames(pack);
  yield* missingLanguages(pack);
  for (const { keys, path, reason } of uselessTerms(pack))
    if (reason.type === 'useless-term') yield { keys, path, reason };
}

const warningAt = (keys: Keys, reason: WarningReason): PackWarning => ({ keys, path: pathOf(keys), reason });

const eachAlias = ({ entities }: Pick<Pack, 'entities'>) =>
  entities.flatMap(({ id, aliases }, i) =>
    aliases.map((alias, j) => ({ entity: id, alias, keys: ['entities', i, 'aliases', j] })),
  );

function* doubtfulAliases(pack: Pack): Generator<PackWarning> {
  for (const { alias, keys } of eachAlias(pack)) {
    // Context words tell when the spelling is a mention.
    if (alias.contextWords !== undefined) continue;
    const { text } = alias;
    if (isShort(text)) yield warningAt(keys, { type: 'short-alias', text });
    const language = alias.case === 'exact' ? undefined : languageOfCommonWord(text);
    if (language) yield warningAt(keys, { type: 'common-word', text, language });
    else if (pack.id !== OWN_PACK_ID && hasOtherBearers(alias))
      yield warningAt(keys, { type: 'other-bearers', text });
  }
}

/** A name that is shorter than all its spellings may be so to fit the card: "Waldbad" for "Waldbad Ahrenbeck". */
function* unmarkedNames({ entities }: Pack): Generator<PackWarning> {
  for (const [i, { name, aliases }] of entities.entries()) {
    const names = Object.values(name);
    const isMarked = names.some((one) => aliases.some(({ text }) => fold(text).includes(fold(one))));
    const [first] = names;
    if (first !== undefined && !isMarked)
      yield warningAt(['entities', i, 'aliases'], { type: 'unmarked-name', name: first });
  }
}

/** Two characters of these scripts are a whole word, and one emoji is as distinctive. */
const WHOLE_WORDS =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,}$|\p{Extended_Pictographic}/u;

const isShort = (text: string) =>
  Array.from(text.replace(/[\s\p{M}]/gu, '')).length < 3 && !(WHOLE_WORDS.test(text) && !/^\d+$/.test(text));

/** Whether the alias gets a rule for such names, see `withDefaultRules`. */
const hasOtherBearers = ({ text, case: letterCase, affixes }: Pack['entities'][number]['aliases'][number]) =>
  letterCase === undefined &&
  affixes === undefined &&
  [isGivenName, isKnownName, isSurnameOrTown].some((isBorne) => isBorne(text));

function languageOfCommonWord(text: string): PackLanguage | undefined {
  const [word, ...others] = wordsIn(text);
  if (word !== text || others.length > 0) return undefined;
  return PACK_LANGUAGES.find((language) => commonness(stem(word, language), language) !== 'rare');
}

function* sharedAliases(pack: Pack): Generator<PackWarning> {
  const owners = new Map<string, string>();
  for (const { entity, alias, keys } of eachAlias(pack)) {
    const spelling = fold(alias.text);
    const owner = owners.get(spelling);
    if (owner !== undefined && owner !== entity)
      yield warningAt(keys, { type: 'shared-alias', text: alias.text, entity: owner });
    owners.set(spelling, owner ?? entity);
  }
}

/** Scripts that share the look of some letters. */
const LOOK_ALIKES = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (script) => new RegExp(`\\p{sc=${script}}`, 'u'),
);
const isMixed = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => LOOK_ALIKES.filter((script) => script.test(word)).length > 1,
  );
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u3164\ufeff\uffa0]/;

/** Finds names that may have been written to look like others. */
function* deceptiveNames(pack: Pack): Generator<PackWarning> {
  for (const [keys, text] of namesOf(pack)) {
    if (isMixed(text)) yield warningAt(keys, { type: 'mixed-scripts', text });
    if (INVISIBLE.test(text)) yield warningAt(keys, { type: 'invisible', text });
  }
}

function* namesOf({ title, source, ...pack }: Pack): Generator<[Keys, string]> {
  yield* texts(['title'], title);
  const details = [source.publisher?.value, source.title?.value, source.author?.value];
  for (const [i, name] of ['publisher', 'title', 'author'].entries())
    yield* texts(['source', name], details[i] ?? {});
  // `completePack` may have added a speaker with one of these names. The author cannot change it.
  for (const list of ['speakers', 'entities', 'others'] as const)
    for (const [i, { name }] of pack[list].entries())
      if (![title, ...details].includes(name)) yield* texts([list, i, 'name'], name);
  for (const { alias, keys } of eachAlias(pack)) yield [keys, alias.text];
}

const texts = (keys: Keys, text: Localised): [Keys, string][] =>
  Object.values(text).map((name) => [keys, name]);

/** Finds texts that are missing in one of the pack's languages. Names are left out, because they are often the same in all. */
function* missingLanguages(pack: Pack): Generator<PackWarning> {
  const check = function* (keys: Keys, text: Localised | undefined): Generator<PackWarning> {
    if (text === undefined) return;
    const languages = pack.languages.filter((tag) => !Object.hasOwn(text, tag));
    if (languages.length > 0) yield warningAt(keys, { type: 'untranslated', languages });
  };
  yield* check(['title'], pack.title);
  for (const [i, { summary }] of pack.entities.entries()) yield* check(['entities', i, 'summary'], summary);
  for (const [i, { name }] of pack.topics.entries()) yield* check(['topics', i, 'name'], name);
  for (const [i, { text, short }] of pack.notes.entries()) {
    yield* check(['notes', i, 'text'], text);
    yield* check(['notes', i, 'short'], short);
  }
  for (const [i, { label }] of pack.relations.entries()) yield* check(['relations', i, 'label'], label);
}
