import type { Affix, Alias } from '../packs/schema/matching-schema.ts';
import { OWN_PACK_ID } from '../packs/schema/own-pack-id.ts';
import { isGivenName } from '../words/names/given-names.ts';
import { type NameOrigin, withDefaultRules } from './default-rules.ts';
import { ALL_SUFFIXES, ANY_LETTERS, type MatchAffix, type MatchAlias } from './match-index.ts';
import { spellingsOf } from './spellings.ts';

/** Turns the aliases of an entity into those that the matcher works with. @param pack the id of its pack */
export function toMatchAliases(aliases: readonly Alias[], pack: string): MatchAlias[] {
  const surnames = new Set(aliases.map(({ text }) => surnameIn(text)));
  const isReaders = pack === OWN_PACK_ID;
  return aliases.flatMap((alias) => toMatchAlias(alias, { isSurname: surnames.has(alias.text), isReaders }));
}

/** The surname in the name of a person: "Vantongeren" in "Ilse Vantongeren". */
function surnameIn(name: string): string | undefined {
  const [, first = '', last] = /^(\p{Lu}\p{L}+) (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  return isGivenName(first) ? last : undefined;
}

/**
 * One alias of a pack becomes several aliases of the matcher, because each of these has one rule for capitals and one stem. Those for
 * further stems have no spellings of their own, and so need no affixes.
 */
function toMatchAlias(given: Alias, origin: NameOrigin): MatchAlias[] {
  const {
    joinable,
    also,
    others = [],
    inflected = [],
    stems: [stem, ...otherStems] = [],
    ...alias
  } = withDefaultRules(given, origin);
  const spellings = spellingsOf({ text: alias.text, joinable, also });
  return [
    { ...alias, ...(spellings.length > 1 && { spellings }), ...stem },
    ...others.map((other) => ({ ...alias, ...other })),
    ...(inflected.length > 0 ? [{ ...alias, spellings: inflected.map(({ text }) => text) }] : []),
    ...[...otherStems, ...inflected.flatMap(({ stems }) => stems)].map((other) => ({
      text: alias.text,
      case: alias.case,
      contextWords: alias.contextWords,
      spellings: [],
      ...other,
    })),
  ];
}

/** Turns an affix group of a pack into one that the matcher works with. */
export function toMatchAffix({ afterApostrophe, afterHyphen, afterColon, ...rest }: Affix): MatchAffix {
  return {
    ...rest,
    ...(afterApostrophe && { afterApostrophe: toSuffixList(afterApostrophe) }),
    ...(afterHyphen && { afterHyphen: toSuffixList(afterHyphen) }),
    ...(afterColon && { afterColon: toSuffixList(afterColon) }),
  };
}

function toSuffixList(suffixes: 'any' | 'suffixes' | readonly string[]): string[] {
  if (suffixes === 'any') return [ANY_LETTERS];
  return suffixes === 'suffixes' ? [ALL_SUFFIXES] : [...suffixes];
}
