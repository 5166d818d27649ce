import {
  type Exception,
  exceptionKey,
  exceptionsEverywhere,
  exceptionsOfRule,
} from '../../core/settings/exceptions.ts';
import type { Settings, SiteRule, SiteRules } from '../../core/settings/settings.ts';
import { parsePattern } from '../../core/urls/site-pattern.ts';
import type { Words } from './localization.ts';

/** A line of the table. Words for it are made when it comes into sight: there may be ten thousand. */
export interface Row {
  key: string;
  exception: Exception;
  /** The same for exceptions that say the same of different places. */
  saying: string;
  /** The pattern as a filter looks for it. */
  sought: string;
}

/** Rules keep their identity while others change. */
const known = new WeakMap<SiteRule, readonly Row[]>();

/**
 * The exceptions in force as rows: first what holds everywhere, then a site, its subdomains and its pages beside one another.
 * @param now in milliseconds of the epoch; pauses that are over are left out
 */
export function rowsOf(settings: Settings, now: number): Row[] {
  const { rules } = settings;
  const rows = exceptionsEverywhere(settings).map(rowOf).filter(isInForce(now));
  for (const pattern of Object.keys(rules).sort(byHost)) {
    const rule = rules[pattern];
    if (!rule) continue;
    rows.push(...rowsOfRule(pattern, rule).filter(isInForce(now)));
  }
  return rows;
}

const isInForce =
  (now: number) =>
  ({ exception }: Row) =>
    exception.type !== 'pause' || exception.until > now;

/** When the first of the pauses ends, in milliseconds of the epoch; `undefined` where there is none. */
export function nextEnd(rows: readonly Row[]): number | undefined {
  let first: number | undefined;
  for (const { exception } of rows)
    if (exception.type === 'pause' && exception.until < (first ?? Number.POSITIVE_INFINITY))
      first = exception.until;
  return first;
}

/** Makes the rows of all rules, a step for each: then `rowsOf` has little left to do. */
export function* prepareRows(rules: SiteRules): Generator<void> {
  for (const [pattern, rule] of Object.entries(rules)) {
    rowsOfRule(pattern, rule);
    yield;
  }
}

function rowsOfRule(pattern: string, rule: SiteRule): readonly Row[] {
  const made = known.get(rule);
  if (made) return made;
  const rows = exceptionsOfRule(pattern, rule).map(rowOf);
  known.set(rule, rows);
  return rows;
}

const rowOf = (exception: Exception): Row => ({
  key: exceptionKey(exception),
  exception,
  saying: exceptionKey({ ...exception, pattern: '' }) + ('on' in exception ? exception.on : ''),
  sought: exception.pattern.toLowerCase(),
});

function byHost(one: string, other: string): number {
  const [a, b] = [withoutStar(one), withoutStar(other)];
  return a < b ? -1 : a > b ? 1 : one.length - other.length;
}

const withoutStar = (pattern: string) => (pattern.startsWith('*.') ? pattern.slice(2) : pattern);

/** The rows that fit every word of a filter, by site or by what holds there. An address fits by its host. */
export function filterRows(rows: readonly Row[], filter: string, words: Words): readonly Row[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean).map(withHost);
  if (wanted.length === 0) return rows;
  const sayings = new Map<string, string>();
  const said = ({ exception, saying }: Row) => {
    const text = sayings.get(saying) ?? words.what(exception).toLowerCase();
    sayings.set(saying, text);
    return text;
  };
  return rows.filter((row) => {
    const { pattern } = row.exception;
    const place = words.exceptions.place(pattern);
    const isAt = (text: string) =>
      row.sought.includes(text) || (place !== pattern && place.toLowerCase().includes(text));
    return wanted.every(
      ({ word, host }) => isAt(word) || (host !== word && isAt(host)) || said(row).includes(word),
    );
  });
}

/** A word and the host it names, if it may be an address: patterns are kept in ASCII and without scheme. */
function withHost(word: string): { word: string; host: string } {
  const pattern = parsePattern(word);
  return { word, host: 'host' in pattern ? pattern.host : word };
}
