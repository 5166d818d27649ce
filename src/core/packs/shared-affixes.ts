import * as v from 'valibot';
import shared from '../../../data/affixes.json' with { type: 'json' };
import { lazily } from '../shared/lazily.ts';
import { AffixSchema } from './matching-schema.ts';

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
/** Ids of groups of endings that stand in place of a name's last letter. */
const byEnding = lazily(() =>
  v.parse(
    v.array(
      v.strictObject({
        ending: v.string(),
        /** How many letters must be left at least. With fewer, other words would look like forms of the name. */
        stem: v.number(),
        affixes: v.array(v.string()),
      }),
    ),
    shared.byEnding,
  ),
);

/** @returns ids of the shared affixes that a name may have by its script and first letter */
export function affixesOfName(text: string): string[] {
  const ofScript = byScript().find(([pattern]) => pattern.test(text))?.[1] ?? [];
  return [...ofScript, ...[byInitial().get(text.charAt(0).toLowerCase())].filter((id) => id !== undefined)];
}

/** @returns ids of the groups of endings that may replace the last letter of a name */
export function endingsOfName(text: string): string[] {
  const word = text.split(/[\s-]/).at(-1) ?? '';
  return byEnding()
    .filter(({ ending, stem }) => word.endsWith(ending) && Array.from(word).length > stem)
    .flatMap(({ affixes }) => affixes);
}
