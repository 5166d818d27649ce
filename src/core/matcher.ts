import { type Affixes, compileAffixes, type Joint, restOfWord, visibleBefore } from './affixes.ts';
import { createAliasTrie, type TrieHit } from './alias-trie.ts';
import { createCandidates } from './candidates.ts';
import {
  codePointBefore,
  isHangul,
  isIgnorable,
  isKatakana,
  isUnspaced,
  isUpper,
  isWordChar,
  visible,
  widthOf,
} from './characters.ts';
import { type CompanyRule, compileCompany, isCapitalised } from './company.ts';
import { fold } from './fold.ts';
import { isMachineText } from './machine-text.ts';
import type { MatchIndex } from './match-index.ts';
import type { Alias } from './pack-schema.ts';

/** One place in a text that names an entity. Offsets are UTF-16 units of the raw text. */
export interface Mention {
  entity: string;
  /** The alias as the pack spells it. */
  alias: string;
  start: number;
  end: number;
}

/** A place where a name is spelled out, whatever stands around it. */
export interface Place {
  /** Offset at which the spelling begins. */
  at: number;
  /** How much of the text on either side decides whether it is a mention. */
  reach: number;
}

/** Reach of a spelling that means the entity wherever it stands: edges of the word, an address around it. */
const NEAR = 64;
/** Reach of a spelling that needs its company: a sentence. */
const SENTENCE = 256;

/** Finds mentions in text that may contain the signs of `patterns.ts`. */
export interface Matcher {
  /**
   * Where in `from`..`to` a name is spelled out: the places worth a closer look. Reads over seams.
   */
  places(text: string, from?: number, to?: number): Place[];
  /**
   * The mentions that begin at one of `places`, in order, none overlapping another. No mention reaches over a boundary
   * or a seam.
   * @param places as `places` gives them, in order
   */
  findAt(text: string, places: readonly Place[]): Mention[];
  /** All mentions in a text. */
  find(text: string): Mention[];
}

interface Candidate {
  entity: string;
  alias: Alias;
  affixes: Affixes;
  company: CompanyRule | undefined;
}

interface Span {
  start: number;
  end: number;
}

/** Compiles the aliases of a pack. Costs about a millisecond for a handful of entities. */
export function createMatcher(index: MatchIndex): Matcher {
  const affixesOf = memoise((ids: string) =>
    compileAffixes(index.affixes.filter((group) => ids.split(' ').includes(group.id))),
  );
  const companyOf = memoise((id: string) => {
    const company = index.company.find((rule) => rule.id === id);
    return company && compileCompany(company);
  });
  const trie = createAliasTrie<Candidate>(
    index.entities.flatMap(({ id, aliases }) =>
      aliases.map((alias): [string, Candidate] => [
        alias.text,
        {
          entity: id,
          alias,
          affixes: affixesOf((alias.affixes ?? []).join(' ')),
          company: alias.company === undefined ? undefined : companyOf(alias.company),
        },
      ]),
    ),
  );

  const spellings = index.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  const candidates = createCandidates(spellings, trie.mayStart);

  const places = (text: string, from = 0, to = text.length) =>
    candidates.find(text, from, to).flatMap((at): Place[] => {
      const hits = trie.match(text, at);
      if (hits.length === 0) return [];
      const isAmbiguous = hits.some(({ values }) => values.some(({ company }) => company !== undefined));
      return [{ at, reach: isAmbiguous ? SENTENCE : NEAR }];
    });

  const findAt = (text: string, places: readonly Place[]) => {
    const mentions: Mention[] = [];
    let free = 0;
    for (const { at } of places) {
      if (at < free) continue;
      const mention = firstAccepted(text, at, free, trie.match(text, at));
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
  hits: TrieHit<Candidate>[],
): Mention | undefined {
  for (const hit of hits) {
    for (const candidate of hit.values) {
      const span = accept(text, start, hit, candidate);
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
  hit: TrieHit<Candidate>,
  candidate: Candidate,
): Span | undefined {
  const { alias, affixes, company } = candidate;
  const name = text.slice(start, hit.end);
  if (!hasCase(name, alias)) return undefined;
  const from = startOf(text, start, affixes);
  if (from === undefined || forbids(alias.notAfter, fold(text.slice(Math.max(0, from - 8), from)), 'end'))
    return undefined;
  const to = endOf(text, hit, name, affixes);
  if (to === undefined || forbids(alias.notBefore, fold(text.slice(hit.end, hit.end + 8)), 'start'))
    return undefined;
  if (isMachineText(text, from, to)) return undefined;
  if (company && !company.accepts(text, from, to)) return undefined;
  return { start: from, end: to };
}

function hasCase(name: string, alias: Alias): boolean {
  switch (alias.case ?? 'any') {
    case 'any':
      return true;
    case 'exact':
      return visible(name).normalize('NFKC') === alias.text;
    case 'capitalised':
      return isCapitalised(name);
  }
}

function forbids(neighbours: readonly string[] | undefined, beside: string, edge: 'start' | 'end'): boolean {
  if (!neighbours) return false;
  return neighbours.some((neighbour) =>
    edge === 'end' ? beside.endsWith(fold(neighbour)) : beside.startsWith(fold(neighbour)),
  );
}

/** Where the mention starts: at the name, or at a prefix that is written together with it. */
function startOf(text: string, start: number, affixes: Affixes): number | undefined {
  const before = visibleBefore(text, start);
  if (before === -1 || !isWordChar(before)) return start;
  const first = text.codePointAt(start) ?? 0;
  if (isKatakana(first) && isKatakana(before)) return undefined;
  if (isUnspaced(first) || isUnspaced(before)) return start;
  if (isHangul(first) || isHangul(before)) return start;
  return prefixStart(text, start, affixes);
}

function prefixStart(text: string, start: number, affixes: Affixes): number | undefined {
  let at = start;
  // Vowel points and tatweel lengthen a prefix in the raw text.
  const limit = affixes.longestPrefix * 4;
  while (at > 0 && start - at <= limit) {
    const code = codePointBefore(text, at);
    if (!isWordChar(code) && !isIgnorable(code)) break;
    at -= widthOf(code);
  }
  return affixes.isPrefix(fold(text.slice(at, start))) ? at : undefined;
}

/** Where the mention ends: at the name, or behind an ending; nothing when the word goes on otherwise. */
function endOf(text: string, hit: TrieHit<Candidate>, name: string, affixes: Affixes): number | undefined {
  const lastUnit = name.codePointAt(name.length - 1) ?? 0;
  const rest = restOfWord(text, hit.end, hit.tail);
  const inCapitals = isUpper(lastUnit);
  if (rest.folded === '') return joinedEnd(text, hit.end, affixes, inCapitals) ?? hit.end;
  if (!(rest.upper && !inCapitals) && affixes.isSuffix(rest.folded)) return rest.end;
  if (hit.tail !== '') return undefined;
  const next = text.codePointAt(hit.end) ?? 0;
  // Korean writes compounds together; the particle list only decides how far the mark reaches.
  if (isHangul(next) || (isUnspaced(lastUnit) && !isUnspaced(next))) return hit.end;
  return undefined;
}

const JOINTS: readonly Joint[] = ["'", '-', ':'];

function joinedEnd(text: string, index: number, affixes: Affixes, inCapitals: boolean): number | undefined {
  const sign = fold(text.charAt(index));
  const joint = JOINTS.find((known) => known === sign);
  if (!joint) return undefined;
  const ending = restOfWord(text, index + 1);
  if (ending.folded === '' || ending.folded.length > 12 || (ending.upper && !inCapitals)) return undefined;
  return affixes.follows(joint, ending.folded) ? ending.end : undefined;
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
