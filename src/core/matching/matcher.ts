import { memoize } from '../shared/memoize.ts';
import { fold } from '../text/fold.ts';
import { SEAM } from '../text/sentinels.ts';
import { type Affixes, compileAffixes } from './affixes.ts';
import { createAliasTrie, type TrieHit } from './alias-trie.ts';
import { createCandidateFinder } from './candidates.ts';
import {
  type CompiledContextRule,
  compileContextRule,
  isCapitalised,
  lettersOf,
  smallWordsIn,
} from './context-words.ts';
import { compileMachineRules } from './machine-text.ts';
import type { MatchAlias, MatchIndex } from './match-index.ts';
import { type Span, wordSpan } from './word-boundaries.ts';

/** A place in a text that names an entity. Offsets are UTF-16 units of the raw text. */
export interface Mention {
  /** The id of the entity. */
  entity: string;
  /** The alias as the pack spells it. */
  alias: string;
  start: number;
  end: number;
}

/** A place where a text contains a spelling. The text around it decides whether it is a mention. */
export interface MatchCandidate {
  /** Start offset of the spelling. */
  at: number;
  /** How much text on either side takes part in the decision, in UTF-16 units. */
  reach: number;
}

/** The reach of an unambiguous spelling, which depends on affixes and machine text around it. */
const NEAR_REACH = 64;
/** The reach of an ambiguous spelling, which depends on context words. */
const SENTENCE_REACH = 256;
/** How much text `notAfter`, `notBefore` and their exceptions look at, in UTF-16 units. */
const NEIGHBOUR_REACH = 8;

/** Finds mentions in text, which may contain the characters of `sentinels.ts`. */
export interface Matcher {
  /** The candidates in `from`..`to`, in order. Skips seams. */
  findCandidates(text: string, from?: number, to?: number): MatchCandidate[];
  /**
   * The mentions that begin at one of the candidates, in order. Of those that overlap, the first in the text wins, and of those
   * that begin together the one with the longest spelling. No mention crosses a boundary or a seam.
   * @param candidates from `findCandidates`, in order
   */
  findAt(text: string, candidates: readonly MatchCandidate[]): Mention[];
  /** All mentions in a text. */
  find(text: string): Mention[];
}

interface NamedAlias {
  entity: string;
  alias: MatchAlias;
  /** Whether the spelling lacks the last letters of the alias, so that an ending must follow. */
  isStem: true | undefined;
}

/** The rules of a match index, compiled when first used. */
interface Rules {
  isMachineText(text: string, start: number, end: number): boolean;
  affixesOf(ids: MatchAlias['affixes']): Affixes;
  contextRuleOf(alias: MatchAlias): CompiledContextRule | undefined;
}

/** Creates a matcher. Compiles as little as possible now and the rest on first use, because every page pays for it. */
export function createMatcher(index: MatchIndex): Matcher {
  const rules = createRules(index);
  const spellings = [
    ...spellingsIn(index),
    // Last, because a name that is written in full comes before a form of another one.
    ...spellingsIn(index, true),
  ];
  const trie = createAliasTrie(spellings);
  const candidateFinder = createCandidateFinder(
    spellings.map(([spelling]) => spelling),
    trie.mayStart,
  );

  const findCandidates = (text: string, from = 0, to = text.length) =>
    candidateFinder.find(text, from, to).flatMap((at): MatchCandidate[] => {
      const hits = trie.match(text, at);
      if (hits.length === 0) return [];
      const isAmbiguous = hits.some(({ values }) => values.some(({ alias }) => alias.contextWords));
      return [{ at, reach: isAmbiguous ? SENTENCE_REACH : NEAR_REACH }];
    });

  const findAt = (text: string, candidates: readonly MatchCandidate[]) => {
    const mentions: Mention[] = [];
    let lastEnd = 0;
    for (const { at } of candidates) {
      if (at < lastEnd) continue;
      const mention = firstMention(text, at, lastEnd, trie.match(text, at), rules);
      if (!mention) continue;
      mentions.push(mention);
      lastEnd = mention.end;
    }
    return mentions;
  };
  return { findCandidates, findAt, find: (text) => findAt(text, findCandidates(text)) };
}

const spellingsIn = ({ entities }: MatchIndex, isStem?: true) =>
  entities.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const { text, spellings = [text], stem } = alias;
      const named: NamedAlias = { entity: id, alias, isStem };
      return (isStem ? (stem ? [stem] : []) : spellings).map((spelling): [string, NamedAlias] => [
        spelling,
        named,
      ]);
    }),
  );

function firstMention(
  text: string,
  start: number,
  lastEnd: number,
  hits: TrieHit<NamedAlias>[],
  rules: Rules,
): Mention | undefined {
  for (const hit of hits) {
    for (const named of hit.values) {
      const span = spanOfMention(text, start, hit, named, rules);
      if (span && span.start >= lastEnd) return { entity: named.entity, alias: named.alias.text, ...span };
    }
  }
  return undefined;
}

/** The span of the mention with its affixes, or `undefined` when the spelling is not a mention here. */
function spanOfMention(
  text: string,
  start: number,
  hit: TrieHit<NamedAlias>,
  { alias, isStem }: NamedAlias,
  rules: Rules,
): Span | undefined {
  const name = text.slice(start, hit.end);
  if (name.includes(SEAM) || !hasRequiredCase(name, alias) || spansTwoWords(text, start, hit.end, alias))
    return undefined;
  if (isStem && isCapitalised(alias.text) && !isCapitalised(name)) return undefined;
  const span = wordSpan(text, start, hit, rules.affixesOf(isStem ? alias.endings : alias.affixes));
  if (!span || (isStem && span.end === hit.end) || rules.isMachineText(text, span.start, span.end))
    return undefined;
  const isAccepted = rules.contextRuleOf(alias)?.accepts(text, { start, end: hit.end }, span, alias.text);
  return isAccepted === false ? undefined : span;
}

function hasRequiredCase(name: string, { text, spellings = [], case: required }: MatchAlias): boolean {
  if (required === 'exact') return lettersOf(name) === lettersOf(text);
  const small = smallWordsIn(name);
  // The name itself may have small letters: "Bank of America".
  return (
    required !== 'capitalised' ||
    [text, ...spellings].some((spelling) => smallWordsIn(spelling).endsWith(small))
  );
}

/** Whether the spelling consists of the end of one word and the beginning of another: 稍微 + 软. */
function spansTwoWords(text: string, start: number, end: number, alias: MatchAlias): boolean {
  const { notAfter, notBefore, mayFollow, mayPrecede } = alias;
  const before = (neighbour: string) =>
    fold(text.slice(Math.max(0, start - NEIGHBOUR_REACH), start)).endsWith(fold(neighbour));
  const after = (neighbour: string) =>
    fold(text.slice(end, end + NEIGHBOUR_REACH)).startsWith(fold(neighbour));
  return !!(
    (notAfter?.some(before) && !mayFollow?.some(before)) ||
    (notBefore?.some(after) && !mayPrecede?.some(after))
  );
}

function createRules(index: MatchIndex): Rules {
  const affixes = memoize((ids: string) =>
    compileAffixes(index.affixes.filter((group) => ids.split(' ').includes(group.id))),
  );
  const contextRule = memoize((id: string | undefined) => {
    const rule = index.contextWords.find((rule) => rule.id === id);
    return rule && compileContextRule(rule);
  });
  return {
    isMachineText: compileMachineRules(index.machine),
    affixesOf: (ids = []) => affixes(ids.join(' ')),
    contextRuleOf: (alias) => contextRule(alias.contextWords),
  };
}
