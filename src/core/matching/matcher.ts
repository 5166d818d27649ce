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
import type { MatchAlias, MatchIndex } from './match-index.ts';
import { compileRejectionRules } from './rejection-rules.ts';
import type { WordDivision } from './whole-words.ts';
import { type Span, wordSpan } from './word-boundaries.ts';

/** A place in a text that names an entity. Offsets are UTF-16 units of the raw text. */
export interface Mention {
  /** The id of the entity. */
  entity: string;
  /** The alias, in the spelling of the pack. */
  alias: string;
  start: number;
  end: number;
}

/** A place where a text contains a spelling. Whether it is a mention depends on the text around it. */
export interface MatchCandidate {
  /** Start offset of the spelling. */
  at: number;
  /** How much text on either side the decision depends on, in UTF-16 units. */
  reach: number;
}

/**
 * The reach of an unambiguous spelling, which depends on affixes and on the text around it. `notAfter`, `notBefore` and their exceptions
 * are half as long at most, because folding may halve a text.
 */
const NEAR_REACH = 64;
/** The reach of an ambiguous spelling, which depends on context words. */
const SENTENCE_REACH = 256;
/**
 * Of so many aliases that are spelled alike, the first are tried. More are only in a pack that shall freeze pages: with thousands, each
 * place would take milliseconds.
 */
const MAX_TRIED = 50;
/**
 * So many aliases are tried by one search besides the first of each place: enough for a step of a scan in which each name has eight
 * namesakes, and few with a pack whose aliases begin alike: "Ab", "Ab Ab", "Ab Ab Ab" …
 */
const MAX_FURTHER = 2_000;

/** Finds mentions in text, which may contain the characters of `sentinels.ts`. */
export interface Matcher {
  /** The first `most` candidates in `from`..`to`, in order. Skips seams. */
  findCandidates(text: string, from: number, to: number, most?: number): MatchCandidate[];
  /**
   * The mentions that begin at one of the candidates, in order. Of mentions that overlap, the first one wins; of mentions that begin at
   * the same place, the one with the longest spelling. No mention crosses a boundary or a seam.
   * @param candidates from `findCandidates`, in order
   */
  findAt(text: string, candidates: readonly MatchCandidate[]): Mention[];
}

interface NamedAlias {
  entity: string;
  alias: MatchAlias;
  /** Whether the spelling lacks the last letters of the alias, so that an ending must follow. */
  isStem: true | undefined;
}

/** The rules of a match index, compiled when first used. */
interface Rules {
  isRejected(text: string, start: number, end: number): boolean;
  affixesOf(ids: MatchAlias['affixes']): Affixes;
  contextRuleOf(alias: MatchAlias): CompiledContextRule | undefined;
  /** How the browser divides text. */
  text: WordDivision;
}

/**
 * Creates a matcher. Compiles most rules on first use, because every page with a name pays for it.
 * @param text may get its function later, or never: pages have it only with added packs
 */
export function createMatcher(index: MatchIndex, text: WordDivision): Matcher {
  const rules = createRules(index, text);
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

  const findCandidates = (text: string, from: number, to: number, most?: number) => {
    const found: MatchCandidate[] = [];
    for (const at of candidateFinder.find(text, from, to)) {
      if (found.length === most) break;
      const hits = trie.match(text, at);
      const isAmbiguous = hits.some(({ values }) => values.some(({ alias }) => alias.contextWords));
      if (hits[0]) found.push({ at, reach: isAmbiguous ? SENTENCE_REACH : NEAR_REACH });
    }
    return found;
  };

  const findAt = (text: string, candidates: readonly MatchCandidate[]) => {
    const mentions: Mention[] = [];
    let lastEnd = 0;
    let further = MAX_FURTHER;
    const mentionAt = (start: number): Mention | undefined => {
      let tried = 0;
      for (const hit of trie.match(text, start))
        for (const named of hit.values.slice(0, MAX_TRIED)) {
          if (tried++ && further-- < 1) return undefined;
          const span = spanOfMention(text, start, hit, named, rules);
          if (span && span.start >= lastEnd)
            return { entity: named.entity, alias: named.alias.text, ...span };
        }
      return undefined;
    };
    for (const { at } of candidates) {
      const mention = at < lastEnd ? undefined : mentionAt(at);
      if (!mention) continue;
      mentions.push(mention);
      lastEnd = mention.end;
    }
    return mentions;
  };
  return { findCandidates, findAt };
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

/** The span of a mention with its affixes; `undefined` if the spelling is not a mention here. */
function spanOfMention(
  text: string,
  start: number,
  hit: TrieHit<NamedAlias>,
  { alias, isStem }: NamedAlias,
  rules: Rules,
): Span | undefined {
  const name = text.slice(start, hit.end);
  if (
    name.includes(SEAM) ||
    !hasRequiredCase(name, alias) ||
    spansTwoWords(text, start, hit.end, alias) ||
    rules.text.splits?.(text, start, hit.end, alias)
  )
    return undefined;
  if (isStem && isCapitalised(alias.text) && !isCapitalised(name)) return undefined;
  const span = wordSpan(text, start, hit, rules.affixesOf(isStem ? alias.endings : alias.affixes));
  if (!span || (isStem && span.end === hit.end) || rules.isRejected(text, span.start, span.end))
    return undefined;
  const isAccepted = rules.contextRuleOf(alias)?.accepts(text, { start, end: hit.end }, span, alias.text);
  return isAccepted === false ? undefined : span;
}

function hasRequiredCase(name: string, { text, spellings = [], case: required }: MatchAlias): boolean {
  if (required === 'exact') return lettersOf(name) === lettersOf(text);
  const small = smallWordsIn(name);
  // A name may contain small words: "Bank of America".
  return (
    required !== 'capitalised' ||
    [text, ...spellings].some((spelling) => smallWordsIn(spelling).endsWith(small))
  );
}

/** Whether the spelling consists of the end of one word and the beginning of another: 稍微 + 软. */
function spansTwoWords(text: string, start: number, end: number, alias: MatchAlias): boolean {
  const { notAfter, notBefore, mayFollow, mayPrecede } = alias;
  const before = (neighbours: string[] = []) => {
    const part = neighbours[0] && fold(text.slice(Math.max(0, start - NEAR_REACH), start));
    return neighbours.some((one) => part?.endsWith(fold(one)));
  };
  const after = (neighbours: string[] = []) => {
    const part = neighbours[0] && fold(text.slice(end, end + NEAR_REACH));
    return neighbours.some((one) => part?.startsWith(fold(one)));
  };
  return (before(notAfter) && !before(mayFollow)) || (after(notBefore) && !after(mayPrecede));
}

function createRules(index: MatchIndex, text: WordDivision): Rules {
  const affixes = memoize((ids: string) =>
    compileAffixes(index.affixes.filter((group) => ids.split(' ').includes(group.id))),
  );
  const contextRule = memoize((id: string | undefined) => {
    const rule = index.contextWords.find((rule) => rule.id === id);
    return rule && compileContextRule(rule, index.patterns);
  });
  return {
    text,
    isRejected: compileRejectionRules(index.rejections),
    affixesOf: (ids = []) => affixes(ids.join(' ')),
    contextRuleOf: (alias) => contextRule(alias.contextWords),
  };
}
