import * as v from 'valibot';
import { SourceDetailObjectSchema } from './schema/fields.ts';
import { UNKNOWN_LANGUAGE } from './schema/localised.ts';
import type { ContextRule, ContextRuleFile } from './schema/matching-schema.ts';
import type { Entity, Localised, Note, Pack, Source, SourceDetail, Speaker, When } from './schema/pack.ts';
import type { PackFile } from './schema/pack-schema.ts';

/** The id of the speaker that is added where the pack does not list its source among its speakers. */
const SOURCE_SPEAKER = 'source';
const DEFAULT_WEIGHT = 50;

type FileText = PackFile['title'];
type FileSource = PackFile['source'];

/** Turns a valid file into a pack: fills in defaults and expands short forms. */
export function completePack(file: PackFile): Pack {
  const { id, version, title, languages, author, licence } = file;
  const texts = new TextReader(languages);
  const source = completeSource(file.source, texts);
  const speakers = completeSpeakers(file, source, texts);
  const speaker = speakers.find(({ kind }) => kind === 'source')?.id ?? SOURCE_SPEAKER;
  return {
    id,
    version,
    title: texts.read(title),
    languages: unique(languages),
    author,
    licence,
    source,
    speakers,
    topics: (file.topics ?? []).map(({ name, ...rest }) => ({ ...rest, name: texts.read(name) })),
    affixes: file.affixes ?? [],
    contextWords: (file.contextWords ?? []).map(completeRule),
    entities: file.entities.map((entity) => completeEntity(entity, texts)),
    notes: file.notes.map((note) => completeNote(note, speaker, source, texts)),
    others: (file.others ?? []).map(({ id, name }) => ({ id, name: texts.read(name) })),
    relations: (file.relations ?? []).map(({ label, status = 'fact', notes = [], when, ...ends }) => ({
      ...ends,
      label: texts.read(label),
      status,
      notes: unique(notes),
      when: when === undefined ? undefined : completeWhen(when),
    })),
  };
}

/** Reads the texts of a pack. Puts the pack's first language first, because readers of other languages get that one. */
class TextReader {
  constructor(readonly languages: readonly string[]) {}

  get first(): string {
    return this.languages[0] ?? UNKNOWN_LANGUAGE;
  }

  read(text: FileText): Localised {
    if (typeof text === 'string') return { [this.first]: text };
    const known = this.languages.filter((tag) => Object.hasOwn(text, tag));
    const tags = new Set([...known, ...Object.keys(text)]);
    return Object.fromEntries([...tags].map((tag) => [tag, text[tag] ?? '']));
  }

  readOptional(text: FileText | undefined): Localised | undefined {
    return text === undefined ? undefined : this.read(text);
  }

  readDetail(given: FileSource['publisher']): SourceDetail | undefined {
    if (given === undefined) return undefined;
    if (!v.is(SourceDetailObjectSchema, given)) return { value: this.read(given), basis: 'stated' };
    return { value: this.read(given.value), basis: given.basis, why: this.readOptional(given.why) };
  }
}

function completeSource(source: FileSource, texts: TextReader): Source {
  const { kind, title, publisher, author, published, publishedWhy, credits, unknown, ...rest } = source;
  return {
    ...rest,
    kind: texts.readOptional(kind),
    title: texts.readDetail(title),
    publisher: texts.readDetail(publisher),
    author: texts.readDetail(author),
    published: completeWhen(published),
    publishedWhy: texts.readOptional(publishedWhy),
    credits: (credits ?? []).map((text) => texts.read(text)),
    unknown: (unknown ?? []).map((text) => texts.read(text)),
  };
}

function completeSpeakers({ speakers = [], title }: PackFile, source: Source, texts: TextReader): Speaker[] {
  const all = speakers.map(({ name, role, kind = 'person', ...rest }) => ({
    ...rest,
    kind,
    name: texts.read(name),
    role: texts.readOptional(role),
  }));
  if (all.some(({ kind }) => kind === 'source')) return all;
  const name = source.publisher?.value ?? source.title?.value ?? texts.read(title);
  return [...all, { id: SOURCE_SPEAKER, name, kind: 'source' }];
}

function completeEntity(
  { name, summary, sites = [], aliases, ...rest }: PackFile['entities'][number],
  texts: TextReader,
): Entity {
  const names = texts.read(name);
  const spellings = aliases ?? [...new Set(Object.values(names))];
  return {
    ...rest,
    name: names,
    summary: texts.readOptional(summary),
    sites,
    aliases: spellings.map((alias) => (typeof alias === 'string' ? { text: alias } : alias)),
  };
}

/** By default, a spelling is no mention where no word nearby decides. */
const completeRule = ({
  without = [],
  capitalised = 'needed',
  lowercase = 'needed',
  ...rest
}: ContextRuleFile): ContextRule => ({ ...rest, without, capitalised, lowercase });

function completeNote(
  {
    status = 'fact',
    speaker,
    when,
    paragraphs = [],
    topics = [],
    answers,
    weight = DEFAULT_WEIGHT,
    quote,
    ...rest
  }: PackFile['notes'][number],
  source: string,
  { published }: Source,
  texts: TextReader,
): Note {
  return {
    ...rest,
    status,
    speaker: speaker ?? source,
    weight,
    when: when === undefined ? published : completeWhen(when),
    entities: unique(rest.entities),
    paragraphs: unique(paragraphs),
    topics: unique(topics),
    answers: answers && unique(answers),
    text: texts.read(rest.text),
    short: texts.readOptional(rest.short),
    quote: quote && { text: quote.text, language: quote.language ?? texts.first },
  };
}

/** Drops repeated items, which pages would show twice. */
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Expands the short form of a date, such as "2020-06". It stands for a date that the source states. */
export function completeWhen(when: PackFile['source']['published']): When {
  if (typeof when !== 'string') return when;
  const [year = '', month, day] = when.split('-');
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { start: [year, month ?? '01', day ?? '01'].join('-'), precision, basis: 'stated' };
}
