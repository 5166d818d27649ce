import { readFileSync } from 'node:fs';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';

/** Where the bundled pack is in the project. */
export const PACK_FILE = 'data/tiktok-sale-2020.pack.json';

/** The bundled pack as its file has it. */
export const pack = parsePackText(
  readFileSync(new URL(`../../${PACK_FILE}`, import.meta.url), 'utf8'),
  PACK_FILE,
);

/** So many notes a card shows before the reader asks for more. */
export const FIRST_NOTES = 3;

/**
 * Ids of the notes about an entity, in the order of the pack.
 * @throws when there are no more than a card shows at first: nothing could be told from them
 */
export function notesAbout(entity: string): string[] {
  const ids = pack.notes.filter(({ entities }) => entities.includes(entity)).map(({ id }) => id);
  if (ids.length <= FIRST_NOTES) throw new Error(`The pack has only ${ids.length} notes about ${entity}.`);
  return ids;
}

/** What the button of a card says that shows the rest of the notes about an entity. */
export const showMore = (entity: string): string =>
  `Show ${notesAbout(entity).length - FIRST_NOTES} more notes`;

/** What the button says in the small card of an entity, where no note fits the paragraph. */
export const showAll = (entity: string): string => `Show all ${notesAbout(entity).length} notes`;
