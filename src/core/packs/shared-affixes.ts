import * as v from 'valibot';
import shared from '../../../data/affixes.json' with { type: 'json' };
import { AffixSchema } from './matching-schema.ts';

/** Prefixes, suffixes and particles of languages, which every pack may use. */
export const SHARED_AFFIXES = v.parse(v.array(AffixSchema), shared.groups);

const scripts = Object.entries(shared.byScript).map(
  ([script, groups]) => [new RegExp(`^\\P{L}*\\p{sc=${script}}`, 'u'), groups] as const,
);

/** @returns ids of the shared affixes that names in the script of `text` take */
export const affixesByScript = (text: string): readonly string[] =>
  scripts.find(([pattern]) => pattern.test(text))?.[1] ?? [];
