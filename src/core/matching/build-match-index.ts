import type { Pack } from '../packs/schema/pack.ts';
import { sharedAffixes } from '../packs/shared-affixes.ts';
import { MACHINE_RULES } from './machine-text-rules.ts';
import { toMatchAffix, toMatchAliases } from './match-entries.ts';
import { type MatchIndex, type MatchRules, withNamesakes } from './match-index.ts';
import { NAMESAKE_RULES } from './namesake-rules.ts';
import { WORD_SENSES } from './word-sense-rules.ts';

/** The rules for affixes and machine text that hold for the names of every pack. */
export const sharedRules = (): MatchRules => ({
  affixes: sharedAffixes().map(toMatchAffix),
  contextWords: [...WORD_SENSES],
  machine: MACHINE_RULES,
  namesakes: NAMESAKE_RULES,
});

/** The index for the names of a single pack, with the rules that all packs share. */
export function toMatchIndex({ entities, affixes, contextWords }: Pack): MatchIndex {
  const shared = sharedRules();
  return {
    entities: entities.map(({ id, aliases }) => ({ id, aliases: toMatchAliases(aliases) })),
    affixes: [...shared.affixes, ...affixes.map(toMatchAffix)],
    contextWords: [...shared.contextWords, ...contextWords],
    machine: withNamesakes(shared),
  };
}
