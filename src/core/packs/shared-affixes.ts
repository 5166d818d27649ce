import * as v from 'valibot';
import shared from '../../../data/affixes.json' with { type: 'json' };
import { lazily } from '../shared/lazily.ts';
import { pushTo } from '../shared/push-to.ts';
import { AffixSchema } from './schema/matching-schema.ts';

/**
 * The affixes of languages in `data/affixes.json`, which every pack may use. They are parsed lazily, when a pack is added: otherwise
 * each start of the background would pay for it.
 */

/** The groups of prefixes, suffixes and particles. */
export const sharedAffixes = lazily(() => v.parse(v.array(AffixSchema), shared.groups));

/** Ids of the groups for names of a script. */
const byScript = lazily(() =>
  Object.entries(v.parse(v.record(v.string(), v.array(v.string())), shared.byScript)).map(
    ([script, groups]) => [new RegExp(`^\\P{L}*\\p{sc=${script}}`, 'u'), groups] as const,
  ),
);
/** Ids of the group that a name of few letters has instead: with any letters behind it, it would be the beginning of other words. */
const ofShort = lazily(
  () => new Map(Object.entries(v.parse(v.record(v.string(), v.string()), shared.ofShort))),
);
/**
 * Such a name: of two or three letters with their vowels. After a virama, which drops the last vowel, endings change their form, so that no
 * list has them all.
 */
const IS_SHORT = /^(?:\p{L}\p{M}*){1,3}(?<![\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])$/u;

/** Ids of the group for names with a first letter, such as the sounds that Irish puts before it. */
const byInitial = lazily(
  () => new Map(Object.entries(v.parse(v.record(v.string(), v.string()), shared.byInitial))),
);
/** Ids of groups of suffixes that follow only certain last letters, such as the consonants that Hungarian doubles. */
const byLast = lazily(() =>
  byLastLetter(
    v.parse(
      endRules({
        affixes: v.array(v.string()),
        /** The least length of a name. With a suffix, a shorter name would look like another word. */
        letters: v.number(),
      }),
      shared.byLast,
    ),
  ),
);
/** Ids of groups of endings that replace the end of a name. */
const byEnding = lazily(() =>
  byLastLetter(
    v.parse(
      endRules({
        affixes: v.array(v.string()),
        /** How many of the last letters are replaced. */
        replaced: v.number(),
        /** How many letters must be left at least. With fewer, a form of the name would look like another word. */
        stem: v.number(),
      }),
      shared.byEnding,
    ),
  ),
);

/** The schema of rules for names that end with one of `ends`. @param conditions the schemas of further fields */
function endRules<Conditions extends v.ObjectEntries>(conditions: Conditions) {
  const texts = v.array(v.string());
  return v.array(v.strictObject({ ends: texts, ...conditions }));
}

/**
 * Groups rules by the last letter of their ends, because a pack may have tens of thousands of names.
 * @returns a function that finds the rules for the end of a name
 */
function byLastLetter<T extends { ends: string[] }>(rules: readonly T[]) {
  const byLetter = new Map<string, (T & { end: string })[]>();
  for (const rule of rules) for (const end of rule.ends) pushTo(byLetter, end.slice(-1), { ...rule, end });
  return (text: string) => (byLetter.get(text.slice(-1)) ?? []).filter(({ end }) => text.endsWith(end));
}

/** Ids of the shared affixes that a name may have, by its script, its first letter and its end. */
export function affixesOfName(text: string): string[] {
  const known = byScript().find(([pattern]) => pattern.test(text))?.[1] ?? [];
  const ofScript =
    IS_SHORT.test(text) && !/\p{sc=Latin}/u.test(text) ? known.map((id) => ofShort().get(id) ?? id) : known;
  const ofInitial = [byInitial().get(text.charAt(0).toLowerCase())].filter((id) => id !== undefined);
  const ofLast = byLast()(text.toLowerCase()).filter(({ letters }) => text.length >= letters);
  return [...ofScript, ...ofInitial, ...ofLast.flatMap(({ affixes }) => affixes)];
}

/** What is left of a name when its end is replaced, with ids of the groups of endings that may follow. */
export interface Stem {
  stem: string;
  endings: string[];
}

/** The stems of a name, if its end changes when it is inflected. */
export function stemsOfName(text: string): Stem[] {
  const [last = '', ...others] = text.split(/[\s-]/).reverse();
  // In a name of several words, the other words tell it from ordinary words, so a shorter stem will do.
  const few = others.length > 0 ? 2 : Infinity;
  const letters = Array.from(last).length;
  const endings = new Map<string, string[]>();
  for (const { replaced, stem, affixes } of byEnding()(text)) {
    if (letters - replaced < Math.min(stem, few)) continue;
    for (const id of affixes) pushTo(endings, text.slice(0, -replaced), id);
  }
  return Array.from(endings, ([stem, endings]) => ({ stem, endings }));
}

/** The endings of first words, such as those of "Северный Ветер" and "Dom Słońca". */
const firstWord = lazily(() =>
  byLastLetter(
    v.parse(
      endRules({
        endings: v.array(v.string()),
        /** How many of the last letters are replaced. */
        replaced: v.number(),
      }),
      shared.firstWord,
    ),
  ),
);

/** Letters that only Slavic languages have. Names without them may only happen to end like Slavic nouns. */
const IS_SLAVIC = /[ąćčďęěłńřśšťůźżž\u0400-\u04ff]/i;
/** Endings that only Slavic adjectives have. */
const IS_ADJECTIVE = /..[йяіýíá]$|[ое]е$|.[nwłt]y$|[sc]ki$/i;
/** Ends of Slavic surnames that have none of those letters: Grzelak, Horacek, Nowicka. */
const IS_SURNAME = /(?:..[aeiy]k|[wv]icz?|s[kz]y|[sc]k[iaáý]|ov[aá]|enko)$/i;

/** The forms of a Slavic name of two words in which the first word is inflected, too. */
export function withFirstWordInflected(text: string): string[] {
  const [, first = '', last = ''] = /^(\p{Lu}\p{L}{2,})( \p{L}{3,})$/u.exec(text.normalize('NFC')) ?? [];
  if (!IS_SLAVIC.test(text) && !IS_ADJECTIVE.test(first) && !IS_SURNAME.test(last)) return [];
  return firstWord()(first).flatMap(({ replaced, endings }) =>
    endings.map((ending) => first.slice(0, first.length - replaced) + ending + last),
  );
}
