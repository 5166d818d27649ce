import { visible } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { SEAM } from '../text/structure-marks.ts';
import { type Affixes, compileAffixes } from './affixes.ts';
import { createAliasTrie, type TrieHit } from './alias-trie.ts';
import { createCandidates } from './candidates.ts';
import { type ContextRule, compileContextRule, isCapitalised } from './context-words.ts';
import { compileMachineRules } from './machine-text.ts';
import type { MatchAlias, MatchIndex } from './match-index.ts';
import { spellingsOf } from './spellings.ts';
import { type Span, wordAround } from './word-boundaries.ts';

/** One place in a text that names an entity. Offsets are UTF-16 units of the raw text. */
export interface Mention {
  entity: string;
  /** The alias as the pack spells it. */
  alias: string;
  start: number;
  end: number;
}

/** A place where a name is spelled out, whatever stands around it. */
export interface Candidate {
  /** Offset at which the spelling begins. */
  at: number;
  /** How much of the text on either side decides whether it is a mention. */
  reach: number;
}

/** Reach of a spelling that means the entity wherever it stands: edges of the word, an address around it. */
const NEAR = 64;
/** Reach of a spelling that needs its contextWords: a sentence. */
const SENTENCE = 256;
/** Letters beside a name that `notAfter` and its like look at. */
const BESIDE = 8;

/** Finds mentions in text that may contain the signs of `patterns.ts`. */
export interface Matcher {
  /**
   * Where in `from`..`to` a name is spelled out: the places worth a closer look. Reads over seams.
   */
  places(text: string, from?: number, to?: number): Candidate[];
  /**
   * The mentions that begin at one of `places`, in order, none overlapping another. No mention reaches over a boundary
   * or a seam.
   * @param places as `places` gives them, in order
   */
  findAt(text: string, places: readonly Candidate[]): Mention[];
  /** All mentions in a text. */
  find(text: string): Mention[];
}

interface NamedAlias {
  entity: string;
  alias: MatchAlias;
}

/** What the groups of a pack are compiled to, when a text first asks for them. */
interface Rules {
  isMachineText(text: string, start: number, end: number): boolean;
  affixesOf(alias: MatchAlias): Affixes;
  contextRuleOf(alias: MatchAlias): ContextRule | undefined;
}

/** Compiles the aliases of a pack, as little of them as can be: every page pays for it. */
export function createMatcher(index: MatchIndex): Matcher {
  const rules = createRules(index);
  const spellings = index.entities.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const candidate: NamedAlias = { entity: id, alias };
      return spellingsOf(alias).map((spelling): [string, NamedAlias] => [spelling, candidate]);
    }),
  );
  const trie = createAliasTrie(spellings);
  const candidates = createCandidates(
    spellings.map(([spelling]) => spelling),
    trie.mayStart,
  );

  const places = (text: string, from = 0, to = text.length) =>
    candidates.find(text, from, to).flatMap((at): Candidate[] => {
      const hits = trie.match(text, at);
      if (hits.length === 0) return [];
      const isAmbiguous = hits.some(({ values }) =>
        values.some(({ alias }) => alias.contextWords !== undefined),
      );
      return [{ at, reach: isAmbiguous ? SENTENCE : NEAR }];
    });

  const findAt = (text: string, places: readonly Candidate[]) => {
    const mentions: Mention[] = [];
    let free = 0;
    for (const { at } of places) {
      if (at < free) continue;
      const mention = firstAccepted(text, at, free, trie.match(text, at), rules);
      if (!mention) continue;
      mentions.push(mention);
      free = mention.end;
    }
    return mentions;
  };
  return { places, findAt, find: (text) => findAt(text, places(text)) };
}

function firstAccepted(
  text: string,
  start: number,
  free: number,
  hits: TrieHit<NamedAlias>[],
  rules: Rules,
): Mention | undefined {
  for (const hit of hits) {
    for (const candidate of hit.values) {
      const span = accept(text, start, hit, candidate.alias, rules);
      if (span && span.start >= free)
        return { entity: candidate.entity, alias: candidate.alias.text, ...span };
    }
  }
  return undefined;
}

/** The span of the mention with all that is attached to it, or nothing when the place is no mention. */
function accept(
  text: string,
  start: number,
  hit: TrieHit<NamedAlias>,
  alias: MatchAlias,
  rules: Rules,
): Span | undefined {
  const name = text.slice(start, hit.end);
  if (name.includes(SEAM) || !hasCase(name, alias) || collides(text, start, hit.end, alias)) return undefined;
  const span = wordAround(text, start, hit, rules.affixesOf(alias));
  if (!span || rules.isMachineText(text, span.start, span.end)) return undefined;
  const contextWords = rules.contextRuleOf(alias);
  if (contextWords && !contextWords.accepts(text, { start, end: hit.end }, span, alias.text))
    return undefined;
  return span;
}

function hasCase(name: string, alias: MatchAlias): boolean {
  switch (alias.case ?? 'any') {
    case 'any':
      return true;
    case 'exact':
      return visible(name).normalize('NFKC') === alias.text;
    case 'capitalised':
      return isCapitalised(name);
  }
}

/** Whether the spelling only comes about where two other words meet: 稍微 + 软. */
function collides(text: string, start: number, end: number, alias: MatchAlias): boolean {
  const { notAfter, notBefore, mayFollow = [], mayPrecede = [] } = alias;
  if (notAfter) {
    const before = fold(text.slice(Math.max(0, start - BESIDE), start));
    const isThere = (neighbour: string) => before.endsWith(fold(neighbour));
    if (notAfter.some(isThere) && !mayFollow.some(isThere)) return true;
  }
  if (notBefore) {
    const after = fold(text.slice(end, end + BESIDE));
    const isThere = (neighbour: string) => after.startsWith(fold(neighbour));
    if (notBefore.some(isThere) && !mayPrecede.some(isThere)) return true;
  }
  return false;
}

function createRules(index: MatchIndex): Rules {
  const affixes = memoise((ids: string) =>
    compileAffixes(index.affixes.filter((group) => ids.split(' ').includes(group.id))),
  );
  const contextWords = memoise((id: string) => {
    const rule = index.contextWords.find((rule) => rule.id === id);
    return rule && compileContextRule(rule);
  });
  return {
    isMachineText: compileMachineRules(index.machine),
    affixesOf: (alias) => affixes((alias.affixes ?? []).join(' ')),
    contextRuleOf: (alias) =>
      alias.contextWords === undefined ? undefined : contextWords(alias.contextWords),
  };
}

function memoise<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
