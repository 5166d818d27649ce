import {
  type Exception,
  exceptionKey,
  exceptionsEverywhere,
  exceptionsOfRule,
} from '../../core/settings/exceptions.ts';
import type { Settings, SiteRule, SiteRules } from '../../core/settings/settings.ts';
import { searchForm } from '../../core/text/search-form.ts';
import { parseNormalisedPattern, parsePattern } from '../../core/urls/site-pattern.ts';
import type { Localisation } from './localisation.ts';

/** A row of the table. There may be ten thousand rows, so the text of a row is built only once it is visible. */
export interface ExceptionRow {
  key: string;
  exception: Exception;
  /** Equal for exceptions that differ only in their site. */
  effectKey: string;
  /** The host of the pattern, by which rows are grouped. */
  host: string;
  /** The pattern in lower case, for the filter. */
  searchText: string;
}

/** Rows by rule. Changes of settings keep the identity of rules that they do not touch. */
const rowCache = new WeakMap<SiteRule, readonly ExceptionRow[]>();

/** What the rows depend on, for memoising. Each part keeps its identity while it does not change. */
export const rowSources = ({
  rules,
  entitiesOff,
  notesHidden,
  made,
  pausedUntil,
}: Settings): readonly unknown[] => [rules, entitiesOff, notesHidden, made, pausedUntil];

/**
 * The exceptions in force as rows: first those for all sites, then by host, so that a site's patterns are adjacent.
 * @param now in milliseconds since the epoch; pauses that have ended are left out
 */
export function rowsOf(settings: Settings, now: number): ExceptionRow[] {
  const { rules } = settings;
  const isInForce = ({ exception }: ExceptionRow) => exception.type !== 'pause' || exception.until > now;
  const rows = exceptionsEverywhere(settings).map(rowOf).filter(isInForce);
  for (const pattern of Object.keys(rules).sort(byHost)) {
    const rule = rules[pattern];
    if (rule) rows.push(...rowsOfRule(pattern, rule).filter(isInForce));
  }
  return rows;
}

/** When the first of the pauses ends, in milliseconds since the epoch; `undefined` where there is no pause. */
export function nextPauseEnd(rows: readonly ExceptionRow[]): number | undefined {
  let first: number | undefined;
  for (const { exception } of rows)
    if (exception.type === 'pause' && exception.until < (first ?? Number.POSITIVE_INFINITY))
      first = exception.until;
  return first;
}

/** Fills the cache that `rowsOf` uses, one rule per step. */
export function* precomputeRows(rules: SiteRules): Generator<void> {
  for (const [pattern, rule] of Object.entries(rules)) {
    rowsOfRule(pattern, rule);
    yield;
  }
}

function rowsOfRule(pattern: string, rule: SiteRule): readonly ExceptionRow[] {
  const cached = rowCache.get(rule);
  if (cached) return cached;
  const rows = exceptionsOfRule(pattern, rule).map(rowOf);
  rowCache.set(rule, rows);
  return rows;
}

const rowOf = (exception: Exception): ExceptionRow => ({
  key: exceptionKey(exception),
  exception,
  effectKey: effectKeyOf(exception),
  host: parseNormalisedPattern(exception.pattern).host,
  searchText: exception.pattern.toLowerCase(),
});

const effectKeyOf = (exception: Exception): string => {
  const key = exceptionKey(exception.type === 'note' ? exception : { ...exception, pattern: '' });
  return key + ('on' in exception ? exception.on : '');
};

/** Sorts patterns by host, which keeps those of one host together, then by path, which puts a prefix before longer paths. */
function byHost(one: string, other: string): number {
  const [a, b] = [parseNormalisedPattern(one), parseNormalisedPattern(other)];
  return (
    compare(a.host, b.host) ||
    compare(a.path ?? '', b.path ?? '') ||
    Number(a.subdomains) - Number(b.subdomains)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The rows whose site or effect contains every word of a filter. A full address matches by its host. */
export function filterRows(
  rows: readonly ExceptionRow[],
  filter: string,
  l10n: Localisation,
): readonly ExceptionRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean).map(spellingsOf);
  if (words.length === 0) return rows;
  const effects = new Map<string, string>();
  const effectOf = ({ exception, effectKey }: ExceptionRow) => {
    const effect = effects.get(effectKey) ?? searchForm(l10n.effectOf(exception));
    effects.set(effectKey, effect);
    return effect;
  };
  return rows.filter((row) => {
    const { pattern } = row.exception;
    const site = l10n.exceptionStrings.place(pattern);
    const siteContains = (text: string) =>
      row.searchText.includes(text) || (site !== pattern && site.toLowerCase().includes(text));
    return words.every(
      ({ word, plain, inPattern }) =>
        siteContains(word) || inPattern.some(siteContains) || effectOf(row).includes(plain),
    );
  });
}

/** A word of the filter, and how patterns would spell it: they have hosts in ASCII and without a scheme, and encoded paths. */
function spellingsOf(word: string): { word: string; plain: string; inPattern: readonly string[] } {
  const pattern = parsePattern(word);
  // `encodeURI` throws for half a character.
  const encoded = encodeURI(word.replace(/\p{Surrogate}/gu, '')).toLowerCase();
  const spellings = ['host' in pattern ? pattern.host : word, encoded];
  return {
    word,
    plain: searchForm(word),
    inPattern: spellings.filter((spelling) => spelling !== word && spelling !== ''),
  };
}
