import * as v from 'valibot';
import shared from '../../../data/affixes.json' with { type: 'json' };
import { lazily } from '../shared/lazily.ts';
import { pushTo } from '../shared/push-to.ts';
import { AffixSchema } from './schema/matching-schema.ts';

// Read when a pack is added. Each start of the background would pay for it otherwise.

/** Prefixes, suffixes and particles of languages, which every pack may use. */
export const sharedAffixes = lazily(() => v.parse(v.array(AffixSchema), shared.groups));

/** Ids of groups by the script of a name. */
const byScript = lazily(() =>
  Object.entries(v.parse(v.record(v.string(), v.array(v.string())), shared.byScript)).map(
    ([script, groups]) => [new RegExp(`^\\P{L}*\\p{sc=${script}}`, 'u'), groups] as const,
  ),
);
/** Ids of groups by the first letter of a name, such as the sounds that Irish puts before it. */
const byInitial = lazily(
  () => new Map(Object.entries(v.parse(v.record(v.string(), v.string()), shared.byInitial))),
);
/** Ids of groups of suffixes that only follow certain letters, such as the consonants that Hungarian doubles. */
const byLast = lazily(() =>
  byLastLetter(
    v.parse(
      endRules({
        affixes: v.array(v.string()),
        /** How long a name must be at least. The suffixes make other words of shorter ones. */
        letters: v.number(),
      }),
      shared.byLast,
    ),
  ),
);
/** Ids of groups of endings that stand in place of the end of a name. */
const byEnding = lazily(() =>
  byLastLetter(
    v.parse(
      endRules({
        affixes: v.array(v.string()),
        /** How many of the last letters are replaced. */
        replaced: v.number(),
        /** How many letters must be left at least. With fewer, other words would look like forms of the name. */
        stem: v.number(),
      }),
      shared.byEnding,
    ),
  ),
);

/** The schema of rules for names with certain ends. @param conditions what else must hold of a name, as a schema of each field */
function endRules<Conditions extends v.ObjectEntries>(conditions: Conditions) {
  const texts = v.array(v.string());
  return v.array(v.strictObject({ ends: texts, ...conditions }));
}

/** Sorts rules by the last letter of the ends, because a pack may have tens of thousands of names. */
function byLastLetter<T extends { ends: string[] }>(rules: readonly T[]) {
  const sorted = new Map<string, (T & { end: string })[]>();
  for (const rule of rules) for (const end of rule.ends) pushTo(sorted, end.slice(-1), { ...rule, end });
  /** The rules for the end of a name. */
  return (text: string) => (sorted.get(text.slice(-1)) ?? []).filter(({ end }) => text.endsWith(end));
}

/** @returns ids of the shared affixes that a name may have by its script, its first letter and its end */
export function affixesOfName(text: string): string[] {
  const ofScript = byScript().find(([pattern]) => pattern.test(text))?.[1] ?? [];
  const ofInitial = [byInitial().get(text.charAt(0).toLowerCase())].filter((id) => id !== undefined);
  const ofLast = byLast()(text.toLowerCase()).filter(({ letters }) => text.length >= letters);
  return [...ofScript, ...ofInitial, ...ofLast.flatMap(({ affixes }) => affixes)];
}

/** What is left of a name whose end changes, and ids of the groups of endings that may follow. */
export interface Stem {
  stem: string;
  endings: string[];
}

/** @returns the stems of a name whose end changes when it is inflected */
export function stemsOfName(text: string): Stem[] {
  const [last = '', ...others] = text.split(/[\s-]/).reverse();
  // After another word, less of the last one tells the name from other words.
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

/** Letters of Slavic languages that others do not have, beside Cyrillic ones. Other names may end like Slavic nouns. */
const IS_SLAVIC = /[ąćčďęěłńřśšťůźżž\u0400-\u04ff]/i;
/** Only Slavic adjectives end with these. */
const IS_ADJECTIVE = /..[йяіýíá]$|[ое]е$/i;

/** @returns a name of two words with the first one inflected, because Slavic languages inflect it as well */
export function withFirstWordInflected(text: string): string[] {
  const [, first = '', last = ''] = /^(\p{Lu}\p{L}{2,})( \p{L}{3,})$/u.exec(text.normalize('NFC')) ?? [];
  if (!IS_SLAVIC.test(text) && !IS_ADJECTIVE.test(first)) return [];
  return firstWord()(first).flatMap(({ replaced, endings }) =>
    endings.map((ending) => first.slice(0, first.length - replaced) + ending + last),
  );
}
