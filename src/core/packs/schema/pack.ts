import type { Affix, Alias, ContextRule } from './matching-schema.ts';
import type { PackFile, Status } from './pack-schema.ts';

/** A pack as the program works with it: everything that a file may leave out or write in short form is filled in. */

/** A text by language tag, the pack's first language first. Has at least one. */
export type Localised = Readonly<Record<string, string>>;

type Basis = 'stated' | 'inferred';

/** A day, month or year, or a period between two days. */
export interface When {
  /** YYYY-MM-DD. `precision` says how much of it is known. */
  start: string;
  end?: string | undefined;
  precision: 'day' | 'month' | 'year';
  basis: Basis;
}

/** A detail of the source, and whether the source states it. */
export interface SourceDetail {
  value: Localised;
  basis: Basis;
  /** The reasons for an inference. */
  why?: Localised | undefined;
}

export interface Source {
  kind?: Localised | undefined;
  title?: SourceDetail | undefined;
  publisher?: SourceDetail | undefined;
  author?: SourceDetail | undefined;
  url?: string | undefined;
  language?: string | undefined;
  published: When;
  publishedWhy?: Localised | undefined;
  credits: readonly Localised[];
  unknown: readonly Localised[];
  /** How many paragraphs it has; absent where the pack does not say. */
  paragraphs?: number | undefined;
}

export interface Speaker {
  id: string;
  name: Localised;
  role?: Localised | undefined;
  kind: 'source' | 'person' | 'institution' | 'company' | 'media' | 'anonymous';
}

/** Terms by language. */
type Terms = Readonly<Record<string, readonly string[]>>;

export interface Topic {
  id: string;
  name: Localised;
  terms?: Terms | undefined;
}

export interface Entity {
  id: string;
  name: Localised;
  summary?: Localised | undefined;
  sites: readonly string[];
  wikidata?: string | undefined;
  aliases: readonly Alias[];
}

export interface Note {
  id: string;
  /** Ids of the entities that the note is about. The first is its main subject. */
  entities: readonly string[];
  status: Status;
  speaker: string;
  via?: string | undefined;
  when: When;
  /** Paragraph numbers of the source; empty where the pack does not say. */
  paragraphs: readonly number[];
  topics: readonly string[];
  text: Localised;
  short?: Localised | undefined;
  quote?: { text: string; language: string } | undefined;
  link?: string | undefined;
  weight: number;
  terms?: Terms | undefined;
  answers?: readonly string[] | undefined;
}

export interface Relation {
  id: string;
  from: string;
  to: string;
  kind: NonNullable<PackFile['relations']>[number]['kind'];
  label: Localised;
  status: Status;
  when?: When | undefined;
  notes: readonly string[];
}

export interface Pack {
  id: string;
  version: string;
  title: Localised;
  /** BCP 47 tags. A text without a language is in the first. */
  languages: readonly string[];
  author?: string | undefined;
  licence?: string | undefined;
  source: Source;
  speakers: readonly Speaker[];
  topics: readonly Topic[];
  affixes: readonly Affix[];
  contextWords: readonly ContextRule[];
  entities: readonly Entity[];
  notes: readonly Note[];
  others: readonly { id: string; name: Localised }[];
  relations: readonly Relation[];
}
