import * as v from 'valibot';
import { isIgnorable } from '../../text/characters.ts';
import { either, textOr } from './either.ts';
import { isInCalendar } from './iso-date.ts';
import { plainObject, rejectLists } from './plain-object.ts';

/** The types of a pack's fields. Their limits keep the file of a stranger from harming anyone. */

/** In characters. */
export const MAX_NAME = 120;
/** In characters. */
export const MAX_TEXT = 2_000;
/** How many languages a pack and a text may have. */
export const MAX_LANGUAGES = 50;

/** The message of a regular expression or check is the name of its format, one of `FORMATS` in `pack-problem.ts`. */
export const IdSchema = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id'));

/** Characters that would move or hide the text around them: control characters, and those that override the direction of writing. */
const HARMFUL = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A text without the characters that packs must not contain. */
export const withoutHarmful = (text: string): string => text.replace(new RegExp(HARMFUL, 'gu'), '');

/**
 * More combining marks on one letter than any language uses. They would cover the lines above and below. Marks that any script may have
 * are limited to four, those of a single script to nine.
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
/** Text copied from a page may begin with invisible characters. A page is searched for what follows them. */
function withoutInvisibleStart(given: string): string {
  const first = Array.from(given).findIndex((char) => !isIgnorable(char.charCodeAt(0)));
  return given.slice(Math.max(0, first)).trim();
}

/**
 * A spelling of a name. It needs a letter, digit or symbol, because punctuation alone would be marked in every sentence. It must not
 * begin with a combining mark: searching for that in text full of marks takes endless time.
 */
export const SpellingSchema = v.pipe(
  NameSchema,
  v.check(
    (given) => /[\p{L}\p{N}\p{So}]/u.test(given) && !/^\p{M}/u.test(withoutInvisibleStart(given)),
    'spelling',
  ),
  v.transform(withoutInvisibleStart),
);
/** Short enough to be a quotation under the law of most countries. */
export const QuoteSchema = text(300);
const TextSchema = text(MAX_TEXT);

/** A BCP 47 tag with a language and optionally script and region. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/, 'language'),
);

/** Values by language tag. */
export const inLanguages = <T extends v.GenericSchema>(one: T) =>
  rejectLists(v.record(LanguageTagSchema, one));

/** A text in the pack's first language, or in several languages by their tags. */
export const LocalisedSchema = textOr(
  TextSchema,
  v.pipe(inLanguages(TextSchema), v.minEntries(1), v.maxEntries(MAX_LANGUAGES)),
);

/** The same for a name. Without aliases, it is what pages are searched for, so it has to be a spelling. */
export const LocalisedNameSchema = textOr(
  SpellingSchema,
  v.pipe(inLanguages(SpellingSchema), v.minEntries(1), v.maxEntries(MAX_LANGUAGES)),
);

const ADDRESS =
  /^https?:\/\/[^\s@/?#\u200b-\u200f\u202a-\u202e\u2060-\u206f]+(?:[/?#][^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]*)?$/;

/** Whether the browser can open an address: not "https://acme.example:99999". True for other text, which `ADDRESS` rejects. */
function isFollowable(address: string): boolean {
  if (!ADDRESS.test(address)) return true;
  // `URL.canParse` is wrong about umlauts in Node 20, which runs the tools.
  try {
    return new URL(address).host !== '';
  } catch {
    return false;
  }
}

/** A link. The file may come from a stranger: no `javascript:`, no password, no invisible characters. */
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

/** A detail of the source, with its basis and the reasons for an inference. */
export const SourceDetailObjectSchema = plainObject({
  value: LocalisedSchema,
  basis: BasisSchema,
  why: v.optional(LocalisedSchema),
});
const hasBasis = (input: unknown) => typeof input === 'object' && input !== null && 'basis' in input;
/** The same, or a text alone for a detail that the source states. */
export const SourceDetailSchema = either(hasBasis, SourceDetailObjectSchema, LocalisedSchema);

const IsoDaySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'day'), v.check(isInCalendar, 'day'));

/**
 * A day, month or year, or a period between two days. `precision` says how much of `start` is known:
 * `2020-06-01` with precision `month` is shown as "June 2020". A string such as "2020-06" is the short form of a stated date.
 */
export const WhenSchema = textOr(
  v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'date'), v.check(isInCalendar, 'date')),
  plainObject({
    start: IsoDaySchema,
    end: v.optional(IsoDaySchema),
    precision: v.picklist(['day', 'month', 'year']),
    basis: BasisSchema,
  }),
);
