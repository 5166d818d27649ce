import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import type { Note, Pack, When } from '../../../src/core/packs/schema/pack.ts';

const when: When = { start: '2001-01-01', precision: 'year', basis: 'stated' };

/** A note as the program works with it. */
export const noteOf = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['acme'],
  status: 'claim',
  speaker: 'source',
  when,
  paragraphs: [1],
  topics: [],
  text: { en: id, de: id },
  weight: 50,
  ...more,
});

/** The smallest pack, with what a test adds. @throws {PackError} for an invalid one */
export const packOf = (more: object = {}): Pack =>
  parsePack(
    {
      format: 2,
      id: 'small',
      version: '1.0.0',
      title: 'A small pack',
      languages: ['en'],
      source: { publisher: 'Valley Courier', published: '2024-05-03' },
      entities: [{ id: 'acme', name: 'Acme' }],
      notes: [{ id: 'only', entities: ['acme'], text: 'Acme closed its shop in 2024.' }],
      ...more,
    },
    'pack.json',
  );

/** A pack of many notes, all about one name. */
export const notesPack = (count: number): Pack => ({
  ...packOf(),
  notes: Array.from({ length: count }, (_, i) => noteOf(`n${i}`, { status: 'fact' })),
});
