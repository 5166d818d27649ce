import type { Pack } from '../packs/schema/pack.ts';
import { sharedAffixes } from '../packs/shared-affixes.ts';
import { MACHINE_RULES } from './machine-text-rules.ts';
import { toMatchAffix, toMatchAliases } from './match-entries.ts';
import { type ContextPattern, type MatchIndex, type MatchRules, withNamesakes } from './match-index.ts';
import { NAMESAKE_RULES } from './namesake-rules.ts';
import { WORD_SENSES, type WordSense } from './word-sense-rules.ts';

/** The rules for affixes and rejections that hold for the names of every pack. */
export const sharedRules = (): MatchRules => ({
  affixes: sharedAffixes().map(toMatchAffix),
  ...withPatternsOnce(WORD_SENSES),
  rejections: MACHINE_RULES,
  namesakes: NAMESAKE_RULES,
});

/** Moves the patterns of rules into a table, because most stand in several rules. */
function withPatternsOnce(rules: readonly WordSense[]): Pick<MatchRules, 'contextWords' | 'patterns'> {
  const table = new Map<string, { at: number; pattern: ContextPattern }>();
  const placeOf = (pattern: ContextPattern) => {
    const key = JSON.stringify(pattern);
    const { at } = table.get(key) ?? { at: table.size };
    table.set(key, { at, pattern });
    return at;
  };
  const contextWords = rules.map((rule) => ({ ...rule, patterns: rule.patterns.map(placeOf) }));
  return { contextWords, patterns: [...table.values()].map(({ pattern }) => pattern) };
}

/** The index for the names of a single pack, with the rules that all packs share. */
export function toMatchIndex({ id: pack, entities, affixes, contextWords }: Pack): MatchIndex {
  const shared = sharedRules();
  return {
    entities: entities.map(({ id, aliases }) => ({ id, aliases: toMatchAliases(aliases, pack) })),
    affixes: [...shared.affixes, ...affixes.map(toMatchAffix)],
    contextWords: [...shared.contextWords, ...contextWords],
    patterns: shared.patterns,
    rejections: withNamesakes(shared),
  };
}
