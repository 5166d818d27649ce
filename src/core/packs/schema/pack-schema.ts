import * as v from 'valibot';
import { textOr } from './either.ts';
import {
  AddressSchema,
  DomainSchema,
  IdSchema,
  inLanguages,
  LanguageTagSchema,
  LocalisedNameSchema,
  LocalisedSchema,
  MAX_LANGUAGES,
  NameSchema,
  QuoteSchema,
  SourceDetailSchema,
  SpellingSchema,
  WhenSchema,
} from './fields.ts';
import { AffixSchema, AliasSchema, ContextRuleSchema } from './matching-schema.ts';
import { plainObject } from './plain-object.ts';

/**
 * The schema of a pack file. `cross-checks.ts` has the rules that span fields, and `complete-pack.ts` fills in what a file may
 * leave out. `data/pack.schema.json` is generated from `PackSchema`, and a test checks that it is up to date.
 */

/** How many packs a reader can add. */
export const MAX_PACKS = 20;
export const MAX_ENTITIES = 10_000;
export const MAX_NOTES = 50_000;
const MAX_ALIASES = 200;
/** A note is stored once for each of its entities, see `split-pack.ts`, so with many a small file would fill the disk. */
const MAX_ENTITIES_OF_NOTE = 20;
/** All terms of its topics are indexed for each note, so with many a small file would take all memory. */
const MAX_TOPICS_OF_NOTE = 20;
const MAX_ITEMS = 1_000;
/** How long each list of a pack may be. */
export const LIST_LIMITS = {
  speakers: MAX_ITEMS,
  topics: MAX_ITEMS,
  affixes: MAX_ITEMS,
  contextWords: MAX_ITEMS,
  entities: MAX_ENTITIES,
  notes: MAX_NOTES,
  others: MAX_ITEMS,
  relations: MAX_ITEMS,
};
/** The most terms of a note or topic in each language. */
const MAX_TERMS = 25;

const list = <T extends v.GenericSchema>(item: T, limit = MAX_ITEMS) =>
  v.pipe(v.array(item), v.maxLength(limit));

const SourceSchema = plainObject({
  /** Such as "newspaper article". */
  kind: v.optional(LocalisedSchema),
  title: v.optional(SourceDetailSchema),
  publisher: v.optional(SourceDetailSchema),
  author: v.optional(SourceDetailSchema),
  /** Where the source can be read. */
  url: v.optional(AddressSchema),
  language: v.optional(LanguageTagSchema),
  published: WhenSchema,
  /** The reasons for an inferred date. */
  publishedWhy: v.optional(LocalisedSchema),
  /** Credits printed with the text: photo, graphic and the like. */
  credits: v.optional(list(LocalisedSchema)),
  /** What the source does not say about itself or about later events. */
  unknown: v.optional(list(LocalisedSchema)),
  /** How many paragraphs it has. */
  paragraphs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** Who makes a statement. `kind` separates the source's own voice from the people it quotes. */
const SpeakerSchema = plainObject({
  id: IdSchema,
  name: LocalisedSchema,
  role: v.optional(LocalisedSchema),
  kind: v.optional(v.picklist(['source', 'person', 'institution', 'company', 'media', 'anonymous'])),
});

/**
 * Words and phrases by language. A paragraph that contains them, in any inflection, is about the note. The words of the note's own text
 * need not be listed.
 */
const TermsSchema = v.pipe(inLanguages(list(NameSchema, MAX_TERMS)), v.maxEntries(MAX_LANGUAGES));

/** A subject that notes share. */
const TopicSchema = plainObject({
  id: IdSchema,
  name: LocalisedSchema,
  terms: v.optional(TermsSchema),
});

const EntitySchema = plainObject({
  id: IdSchema,
  name: LocalisedNameSchema,
  /** One line on what the entity is, as the source describes it. */
  summary: v.optional(LocalisedSchema),
  /** The entity's own domains, such as "acme.com". By default it is not marked on them and their subdomains. */
  sites: v.optional(list(DomainSchema)),
  /** Its id in Wikidata. Entities of several packs with the same one share a card. */
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, 'wikidata'))),
  /** How it is written. Default: its name. A string is the short form of an alias without rules of its own. */
  aliases: v.optional(v.pipe(list(textOr(SpellingSchema, AliasSchema), MAX_ALIASES), v.minLength(1))),
});

/** The kind of statement that a note is. */
export const StatusSchema = v.picklist([
  'fact',
  'reported',
  'announced',
  'claim',
  'denial',
  'opinion',
  'estimate',
  'open',
]);

const NoteSchema = plainObject({
  id: IdSchema,
  /** Ids of the entities that the note is about. The first is its main subject. */
  entities: v.pipe(list(IdSchema, MAX_ENTITIES_OF_NOTE), v.minLength(1)),
  /** Default: `fact`, a statement of the source itself. */
  status: v.optional(StatusSchema),
  /** Default: the source. */
  speaker: v.optional(IdSchema),
  /** Id of the speaker who passed the statement on, such as an agency that quotes insiders. */
  via: v.optional(IdSchema),
  /** When the event took place or the statement was made. Default: when the source was published. */
  when: v.optional(WhenSchema),
  /** Paragraph numbers of the source. 0 stands for title and captions. */
  paragraphs: v.optional(list(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  topics: v.optional(list(IdSchema, MAX_TOPICS_OF_NOTE)),
  text: LocalisedSchema,
  /** For the card: without the speaker and the date, which stand beside it. Default: `text`. */
  short: v.optional(LocalisedSchema),
  /** A passage of the source, word for word. */
  quote: v.optional(plainObject({ text: QuoteSchema, language: v.optional(LanguageTagSchema) })),
  /** Where in the source it says so. */
  link: v.optional(AddressSchema),
  /** Editorial weight, which orders notes that fit a mention equally well. Default: 50. */
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** Terms that are not among the note's own words, see `check-terms.ts`. */
  terms: v.optional(TermsSchema),
  /** Ids of the notes that this one answers, such as the claims that a denial denies. */
  answers: v.optional(list(IdSchema)),
});

/** A party to relations that is not an entity, so it has no marks and no card. */
const OtherSchema = plainObject({ id: IdSchema, name: LocalisedSchema });

const RelationSchema = plainObject({
  id: IdSchema,
  /** Id of an entity or of one of `others`. */
  from: IdSchema,
  to: IdSchema,
  kind: v.picklist([
    'owns',
    'bought',
    'became',
    'possible-buyer',
    'competitor',
    'part-of',
    'regulates',
    'other',
  ]),
  label: LocalisedSchema,
  status: v.optional(StatusSchema),
  when: v.optional(WhenSchema),
  /** Ids of the notes that carry the relation. */
  notes: v.optional(list(IdSchema)),
});

export const PackSchema = plainObject({
  $schema: v.optional(v.string()),
  format: v.literal(2),
  id: IdSchema,
  version: v.pipe(v.string(), v.maxLength(30), v.regex(/^\d+\.\d+\.\d+$/, 'version')),
  title: LocalisedSchema,
  /** The languages of its texts. A text without a language is in the first. */
  languages: v.pipe(list(LanguageTagSchema, MAX_LANGUAGES), v.minLength(1)),
  /** Who wrote the pack. */
  author: v.optional(NameSchema),
  /** The terms it may be passed on under, such as "CC BY 4.0". */
  licence: v.optional(NameSchema),
  source: SourceSchema,
  speakers: v.optional(list(SpeakerSchema)),
  topics: v.optional(list(TopicSchema)),
  affixes: v.optional(list(AffixSchema)),
  contextWords: v.optional(list(ContextRuleSchema)),
  entities: v.pipe(list(EntitySchema, MAX_ENTITIES), v.minLength(1)),
  notes: v.pipe(list(NoteSchema, MAX_NOTES), v.minLength(1)),
  others: v.optional(list(OtherSchema)),
  relations: v.optional(list(RelationSchema)),
});

export type PackFile = v.InferOutput<typeof PackSchema>;
export type Status = v.InferOutput<typeof StatusSchema>;
