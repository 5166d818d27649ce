import type { PackReason } from '../../../src/core/packs/check/pack-problem.ts';
import { PackError, parsePack } from '../../../src/core/packs/parse-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';
import type { PackFile } from '../../../src/core/packs/schema/pack-schema.ts';

// The pack is about other names than the bundled one, because no name is built in.
export const DAY = { start: '1999-03-02', precision: 'day', basis: 'stated' } as const;
export const NOTE = {
  id: 'anvils',
  entities: ['acme'],
  status: 'fact',
  speaker: 'gazette',
  when: { start: '1999-03-01', precision: 'month', basis: 'inferred' },
  paragraphs: [2],
  topics: ['goods'],
  text: { en: 'In March 1999 Acme made anvils.', de: 'Im März 1999 stellte Acme Ambosse her.' },
  weight: 50,
} satisfies PackFile['notes'][number];
/** A file that writes out all that has a default. */
export const EXAMPLE = {
  format: 2,
  id: 'acme-1999',
  version: '0.1.0',
  title: { en: 'Acme in 1999', de: 'Acme im Jahr 1999' },
  languages: ['en', 'de'],
  source: {
    kind: { en: 'newspaper article', de: 'Zeitungsartikel' },
    language: 'en',
    published: DAY,
    publishedWhy: { en: 'It is printed on the page.', de: 'Es steht auf der Seite.' },
    publisher: { value: { en: 'The Gazette', de: 'The Gazette' }, basis: 'stated' },
    credits: [],
    unknown: [],
    paragraphs: 3,
  },
  speakers: [{ id: 'gazette', name: { en: 'The Gazette', de: 'The Gazette' }, kind: 'source' }],
  topics: [{ id: 'goods', name: { en: 'Goods', de: 'Waren' }, terms: { en: ['anvil'], de: ['Amboss'] } }],
  affixes: [{ id: 'english', afterApostrophe: ['s'] }],
  contextWords: [
    { id: 'acme', with: ['anvil'], without: ['peak'], capitalised: 'presumed', lowercase: 'needed' },
  ],
  entities: [
    {
      id: 'acme',
      name: { en: 'Acme', de: 'Acme' },
      summary: { en: 'Maker of anvils in 1999', de: 'Hersteller von Ambossen im Jahr 1999' },
      sites: [],
      aliases: [{ text: 'Acme', affixes: ['english'], contextWords: 'acme' }],
    },
  ],
  notes: [NOTE],
  others: [{ id: 'coyote', name: { en: 'Coyote', de: 'Kojote' } }],
  relations: [
    {
      id: 'acme-coyote',
      from: 'acme',
      to: 'coyote',
      kind: 'competitor',
      label: { en: 'competed with', de: 'war Konkurrent von' },
      status: 'fact',
      notes: ['anvils'],
    },
  ],
} satisfies PackFile;
/** The smallest pack: a source, an entity and a note. */
export const SMALL = {
  format: 2,
  id: 'pool',
  version: '1.0.0',
  title: 'The pool',
  languages: ['en'],
  source: { publisher: 'The Gazette', published: '2020-06' },
  entities: [{ id: 'acme', name: 'Acme' }],
  notes: [{ id: 'anvils', entities: ['acme'], text: 'Acme made anvils.' }],
} satisfies PackFile;

export const withNote = (change: object) => ({ ...EXAMPLE, notes: [{ ...NOTE, ...change }] });
export const withSource = (change: object) => ({ ...EXAMPLE, source: { ...EXAMPLE.source, ...change } });
export const withEntity = (change: object) => ({
  ...EXAMPLE,
  entities: [{ ...EXAMPLE.entities[0], ...change }],
});
export const withAlias = (change: object) => withEntity({ aliases: [{ text: 'Acme', ...change }] });
export const withAffix = (change: object) => ({
  ...EXAMPLE,
  affixes: [{ ...EXAMPLE.affixes[0], ...change }],
});

export const parse = (data: unknown): Pack => parsePack(data, 'acme.json');

/** What is wrong with a pack, or with what `read` reads. */
export function problemsIn(read: () => unknown): { path: string; reason: PackReason }[] {
  try {
    read();
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(({ path, reason }) => ({ path, reason }));
    throw error;
  }
  return [];
}
export const problemsOf = (data: unknown) => problemsIn(() => parse(data));
