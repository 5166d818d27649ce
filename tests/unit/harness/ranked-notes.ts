import type { Note, Pack } from '../../../src/core/packs/schema/pack.ts';
import type { RankedPack } from '../../../src/core/ranking/note-index.ts';

/** Notes of a made-up pack, and paragraphs that they are ranked for. */

export const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  entities: ['acme'],
  status: 'fact',
  speaker: 'article',
  when: { start: '2001-01-01', precision: 'year', basis: 'stated' },
  paragraphs: [1],
  topics: [],
  text: { en: '.', de: '.' },
  weight: 50,
  ...more,
});

const entity = (id: string): Pack['entities'][number] => ({
  id,
  name: { en: id, de: id },
  summary: { en: '.', de: '.' },
  sites: [],
  aliases: [{ text: id }],
});

export const packOf = (notes: readonly Note[], more: Partial<RankedPack> = {}): RankedPack => ({
  entities: ['acme', 'borealis', 'cirrus'].map(entity),
  notes: [...notes],
  relations: [],
  speakers: [
    { id: 'article', name: { en: 'Herald', de: 'Herold' }, kind: 'source' },
    { id: 'jane', name: { en: 'Jane Doe', de: 'Jane Doe' }, kind: 'person' },
    { id: 'someone', name: { en: 'A witness', de: 'Ein Zeuge' }, kind: 'anonymous' },
  ],
  topics: [
    { id: 'trade', name: { en: 'Commerce', de: 'Handel' }, terms: { en: ['export'], de: ['Ausfuhr'] } },
  ],
  ...more,
});

export const place = (paragraph: string, others: string[] = []) => ({ paragraph, entity: 'acme', others });
export const says = (en: string, de = '.') => ({ text: { en, de } });
export const terms = (en: string[], de: string[] = []) => ({ terms: { en, de } });
export const ids = (notes: readonly { note: Note }[]) => notes.map((ranked) => ranked.note.id);

/** Prose around some words, so that its language is clear. */
export const english = (words: string) => `It is what they have said of it and of them: ${words}.`;
export const german = (words: string) => `Das ist es, was sie davon und von ihm haben: ${words}.`;
export const french = (words: string) =>
  `On ne sait pas encore si les autres vont venir dans la ville : ${words}.`;
