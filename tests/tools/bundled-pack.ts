import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';

/** The path of the bundled pack from the root of the project. */
export const PACK_FILE = 'data/tiktok-sale-2020.pack.json';

/** The same as an absolute path. */
export const BUNDLED_PACK_PATH = fileURLToPath(new URL(`../../${PACK_FILE}`, import.meta.url));

/** The bundled pack as its file has it. */
export const pack = parsePackText(readFileSync(BUNDLED_PACK_PATH, 'utf8'), PACK_FILE);

/** How many notes a card shows at first. */
export const FIRST_NOTES = 3;

/**
 * Ids of the notes about an entity, in the order of the pack.
 * @throws when a card would show all of them at first, so that tests about further notes would prove nothing
 */
export function notesAbout(entity: string): string[] {
  const ids = pack.notes.filter(({ entities }) => entities.includes(entity)).map(({ id }) => id);
  if (ids.length <= FIRST_NOTES) throw new Error(`The pack has only ${ids.length} notes about ${entity}.`);
  return ids;
}

/** The label of the button that shows the rest of the notes about an entity. */
export const showMore = (entity: string): string =>
  `Show ${notesAbout(entity).length - FIRST_NOTES} more notes`;

/** The label of the button in a card where no note fits the paragraph. */
export const showAll = (entity: string): string => `Show all ${notesAbout(entity).length} notes`;
