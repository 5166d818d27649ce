import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Localised } from '../../../src/core/packs/schema/pack.ts';
import { sharedAffixes } from '../../../src/core/packs/shared-affixes.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { PACK_SCHEMA_FILE, packSchemaText } from '../../tools/pack-schema.ts';

/** The statements of the source, F01 to F35: each has a note whose id starts with its number. */
const STATEMENTS = Array.from({ length: 35 }, (_, i) => `f${String(i + 1).padStart(2, '0')}`);
const MAX_TEXT_LENGTH = 300;
const MAX_SHORT_LENGTH = 160;
const QUOTATION = /["“”„«»‟]/;
const TODAY_EN =
  /\b(?:today|now|currently|at present|presently|nowadays|these days|recently|yesterday|tomorrow|(?:this|last|next) (?:week|month|year))\b/i;
const TODAY_DE =
  /(?<!\p{L})(?:heut\p{L}*|jetzt|nun|derzeit\p{L}*|zurzeit|aktuell\p{L}*|momentan|gegenwärtig|gestern|morgen|kürzlich|neulich|inzwischen|mittlerweile)(?!\p{L})/iu;

const notes = new Map(pack.notes.map((note) => [note.id, note]));
const speakers = new Map(pack.speakers.map((speaker) => [speaker.id, speaker]));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
const used = (lists: readonly (string | readonly string[] | undefined)[]) =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort();

/** Every text of the pack that readers see, with its place in the pack. */
const sentences: [string, Localised | undefined][] = [
  ...pack.notes.flatMap(({ id, text, short }): [string, Localised | undefined][] => [
    [id, text],
    [`${id}, short`, short],
  ]),
  ...pack.entities.map(({ id, summary }): [string, Localised | undefined] => [id, summary]),
  ...pack.source.unknown.map((text, i): [string, Localised] => [`unknown ${i}`, text]),
  ['publishedWhy', pack.source.publishedWhy],
];
const textIn = (text: Localised | undefined, language: 'en' | 'de') => text?.[language] ?? '';

test('the checked-in JSON Schema is up to date', () => {
  expect(JSON.parse(readFileSync(PACK_SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(packSchemaText()));
});

const sharedIds = new Set(sharedAffixes().map(({ id }) => id));

describe('the contents of the bundled pack', () => {
  test.each(STATEMENTS)('a note for %s', (number) => {
    expect(pack.notes.filter(({ id }) => id.startsWith(`${number}-`))).not.toHaveLength(0);
  });

  test.each(pack.entities.map(({ id }) => id))('at least five notes about %s', (entity) => {
    expect(pack.notes.filter(({ entities }) => entities.includes(entity)).length).toBeGreaterThanOrEqual(5);
  });

  test('no notes beside those of the statements', () => {
    expect(ids(pack.notes).filter((id) => !STATEMENTS.some((one) => id.startsWith(`${one}-`)))).toEqual([]);
  });

  test('no unused topics, speakers, affixes, context words or others', () => {
    const aliases = pack.entities.flatMap((entity) => entity.aliases);
    expect(used(pack.notes.map(({ topics }) => topics))).toEqual(ids(pack.topics));
    expect(used(pack.notes.flatMap(({ speaker, via }) => [speaker, via]))).toEqual(ids(pack.speakers));
    const own = used(aliases.map(({ affixes }) => affixes)).filter((id) => !sharedIds.has(id));
    expect(own).toEqual(ids(pack.affixes));
    expect(used(aliases.map(({ contextWords }) => contextWords))).toEqual(ids(pack.contextWords));
    expect(used(pack.relations.flatMap(({ from, to }) => [from, to]))).toEqual(
      ids([...pack.entities, ...pack.others]),
    );
  });
});

describe('the wording of the bundled pack', () => {
  test.each(sentences)('%s: short, without quotation, in both languages', (_, given) => {
    const [en, de] = [textIn(given, 'en'), textIn(given, 'de')];
    expect(en).not.toBe(de);
    for (const text of [en, de]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(text).not.toMatch(QUOTATION);
    }
  });

  test.each(sentences)('%s: does not present the past as today', (_, given) => {
    const [en, de] = [textIn(given, 'en'), textIn(given, 'de')];
    expect(en).not.toMatch(TODAY_EN);
    expect(de).not.toMatch(TODAY_DE);
    for (const year of `${en} ${de}`.match(/\b(?:19|20)\d\d\b/g) ?? [])
      expect(Number(year)).toBeLessThanOrEqual(2020);
  });

  test.each(pack.notes)('$id: names its year', ({ text, when }) => {
    const year = when.start.slice(0, 4);
    expect(textIn(text, 'en')).toContain(year);
    expect(textIn(text, 'de')).toContain(year);
  });

  test.each(pack.notes)(
    '$id: a short text for the card, without speaker and date',
    ({ short, text, speaker }) => {
      expect(short).toBeDefined();
      const name = speakers.get(speaker)?.kind === 'person' ? speakers.get(speaker)?.name : undefined;
      for (const language of ['en', 'de'] as const) {
        const words = textIn(short, language);
        expect(words.length).toBeLessThanOrEqual(MAX_SHORT_LENGTH);
        expect(words.length).toBeLessThan(textIn(text, language).length);
        expect(words).not.toMatch(/\b20[12]\d\b/);
        if (name && speaker !== 'donald-trump') expect(words).not.toContain(textIn(name, language));
      }
    },
  );
});

describe('attribution in the bundled pack', () => {
  test.each(pack.notes)('$id: only what the source itself states is a fact', ({ status, speaker }) => {
    const own = speakers.get(speaker)?.kind === 'source';
    if (status === 'fact' || status === 'open') expect(own).toBe(true);
    if (status === 'claim' || status === 'denial' || status === 'reported') expect(own).toBe(false);
  });

  test('a denial answers claims about the same entity', () => {
    const denials = pack.notes.filter(({ status }) => status === 'denial');
    expect(denials).not.toHaveLength(0);
    for (const { answers = [], entities } of denials) {
      expect(answers).not.toHaveLength(0);
      for (const id of answers) {
        expect(notes.get(id)?.status).toBe('claim');
        expect(notes.get(id)?.entities).toEqual(entities);
      }
    }
  });

  test('a relation that rests on claims or reports is not presented as a fact', () => {
    const attributed = ['claim', 'denial', 'reported'];
    for (const relation of pack.relations) {
      const statuses = relation.notes.map((id) => notes.get(id)?.status ?? '');
      if (statuses.every((status) => attributed.includes(status)))
        expect(statuses).toContain(relation.status);
    }
  });

  test('inferences about the source are explained', () => {
    const { published, publisher } = pack.source;
    expect([published.basis, publisher?.basis]).toEqual(['inferred', 'inferred']);
    expect(publisher?.why).toBeDefined();
  });
});

describe('the aliases of the bundled pack', () => {
  const aliases = pack.entities.flatMap(({ id, aliases }) =>
    aliases.map(({ text }) => ({ id, text: fold(text) })),
  );

  test('a spelling is listed once, for one entity', () => {
    const seen = new Set<string>();
    expect(aliases.filter(({ text }) => seen.size === seen.add(text).size)).toEqual([]);
  });

  test('the Chinese sister app is not TikTok', () => {
    expect(aliases.filter(({ text }) => /抖音|douyin/.test(text))).toEqual([]);
  });
});
