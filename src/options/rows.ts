import { type Exception, exceptionKey, exceptionsEverywhere, exceptionsOfRule } from '../core/exceptions.ts';
import type { Settings, SiteRule, SiteRules } from '../core/settings.ts';
import type { Words } from './words.ts';

/** A line of the table. Words for it are made when it comes into sight: there may be ten thousand. */
export interface Row {
  key: string;
  exception: Exception;
  /** The same for exceptions that say the same of different places. */
  saying: string;
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
});

function byHost(one: string, other: string): number {
  const [a, b] = [withoutStar(one), withoutStar(other)];
  return a < b ? -1 : a > b ? 1 : one.length - other.length;
}

const withoutStar = (pattern: string) => (pattern.startsWith('*.') ? pattern.slice(2) : pattern);

/** The rows that fit every word of a filter, by site or by what holds there. */
export function filterRows(rows: readonly Row[], filter: string, words: Words): readonly Row[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const sayings = new Map<string, string>();
  const said = ({ exception, saying }: Row) => {
    const text = sayings.get(saying) ?? words.what(exception).toLowerCase();
    sayings.set(saying, text);
    return text;
  };
  return rows.filter((row) => {
    const place = words.exceptions.place(row.exception.pattern).toLowerCase();
    return wanted.every((word) => place.includes(word) || said(row).includes(word));
  });
}
