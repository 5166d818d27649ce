import * as v from 'valibot';
import { either, textOr } from './either.ts';
import { group, noList } from './group.ts';

/** The kinds of fields that a pack is made of, with the limits that keep a stranger's file from harming anyone. */

/** In characters. */
export const MAX_NAME = 120;
/** In characters. */
export const MAX_TEXT = 2_000;
/** How many languages a pack and a text may have. */
export const MAX_LANGUAGES = 50;

/** A regular expression's message names the format. `pack-problem.ts` turns it into a reason. */
export const IdSchema = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id'));

/** Characters that would move or hide what stands around them: control characters, and those that override the direction. */
const HARMFUL = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A text of a page, without what no pack may hold. */
export const withoutHarmful = (text: string): string => text.replace(new RegExp(HARMFUL, 'gu'), '');

/**
 * More combining marks on a letter than any language writes, which would cover the lines above and below: five that go with every
 * script, or ten of a script's own.
 */
const STACKED = /(?:(?=\p{M})\p{sc=Inherited}){5}|\p{M}{10}/u;

const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(limit),
    v.check((given) => !HARMFUL.test(given), 'text'),
    v.check((given) => !STACKED.test(given), 'marks'),
  );
export const NameSchema = text(MAX_NAME);
/**
 * A spelling. Punctuation alone would be marked in every sentence, and to look for one that begins with a combining mark takes
 * endless time in text that is full of marks.
 */
export const SpellingSchema = v.pipe(
  NameSchema,
  v.check((given) => /[\p{L}\p{N}\p{So}]/u.test(given) && !/^\p{Cf}*\p{M}/u.test(given), 'spelling'),
);
/** Short enough to be a quotation under the law of most countries. */
export const QuoteSchema = text(300);
const TextSchema = text(MAX_TEXT);

/** A BCP 47 tag of language and, as far as it matters, script and region. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, 'language'),
);

/** Something by language. */
export const inLanguages = <T extends v.GenericSchema>(one: T) => noList(v.record(LanguageTagSchema, one));

/** A text in the pack's first language, or in several languages by their tags. */
export const LocalisedSchema = textOr(
  TextSchema,
  v.pipe(inLanguages(TextSchema), v.minEntries(1), v.maxEntries(MAX_LANGUAGES)),
);

/** The same for a name, which is what to look for in pages where a pack lists no aliases. */
export const LocalisedNameSchema = textOr(
  SpellingSchema,
  v.pipe(inLanguages(SpellingSchema), v.minEntries(1), v.maxEntries(MAX_LANGUAGES)),
);

const ADDRESS =
  /^https?:\/\/[^\s@/?#\u200b-\u200f\u202a-\u202e\u2060-\u206f]+(?:[/?#][^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]*)?$/;

/** Whether the browser can open an address: not "https://acme.example:99999". True for what is no address: `ADDRESS` refuses that. */
function isFollowable(address: string): boolean {
  if (!ADDRESS.test(address)) return true;
  // `URL.canParse` is wrong about umlauts in Node 20, which runs the tools.
  try {
    return new URL(address).host !== '';
  } catch {
    return false;
  }
}

/** A link of a stranger's file: no `javascript:`, no address with a password, no invisible characters. */
export const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT),
  v.regex(ADDRESS, 'address'),
  v.check(isFollowable, 'address'),
);

export const DomainSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'domain'),
);

/** Whether a detail of the source or a date is stated in the source or inferred from it. */
const BasisSchema = v.picklist(['stated', 'inferred']);

/** A text about the source with its basis, and the grounds of an inference. */
export const GroundedObjectSchema = group({
  value: LocalisedSchema,
  basis: BasisSchema,
  why: v.optional(LocalisedSchema),
});
const isGrounded = (input: unknown) => typeof input === 'object' && input !== null && 'basis' in input;
/** A text alone is stated in the source. */
export const GroundedSchema = either(isGrounded, GroundedObjectSchema, LocalisedSchema);

/** Whether a date is in the calendar: not "2020-02-31". True for what is no date: the patterns of dates refuse that. */
function isInCalendar(date: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return true;
  // There was no year 0, and both stand for a year that is not known.
  if (/^(?:0000|9999)/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  // Engines differ: some take 31 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const DaySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'day'), v.check(isInCalendar, 'day'));

/**
 * A day, month or year, or a period between two days. `precision` says how much of `start` is known:
 * `2020-06-01` with precision `month` is shown as "June 2020". Text is short for a date that is stated: "2020-06".
 */
export const WhenSchema = textOr(
  v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'date'), v.check(isInCalendar, 'date')),
  group({
    start: DaySchema,
    end: v.optional(DaySchema),
    precision: v.picklist(['day', 'month', 'year']),
    basis: BasisSchema,
  }),
);
