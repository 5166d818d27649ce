import type { PackInfo } from '../../../core/packs/pack-info.ts';
import { MAX_PACKS } from '../../../core/packs/schema/pack-schema.ts';
import type { TableDefaults } from '../../../core/packs/table/pack-of-table.ts';
import type { Language } from '../../../core/shared/language.ts';
import { orUndefined } from '../../../core/tasks/promises.ts';
import type { ExampleCard } from '../../../platform/packs/pack-messages.ts';
import type { PackReader } from './pack-reader.ts';
import type { CheckedPack, RefusedPack } from './pack-state.ts';
import type { Samples } from './sample-file.ts';

/** Access to the installed packs. */
export interface InstalledPacks {
  /** The bundled pack first, then the others in the order in which they were added. */
  listPacks: () => Promise<readonly PackInfo[]>;
  /** A pack's file as it was added. */
  readPack: (id: string) => Promise<string>;
  /** Cards of names in a pack that is not installed. */
  readSampleCards: (samples: Samples, language: Language) => Promise<readonly ExampleCard[]>;
}

type Checked = CheckedPack | { type: 'refused'; problem: RefusedPack };

/**
 * Checks the text of a pack or a table, and compares it with the installed packs.
 * @param given the text that the reader of the page has offered
 * @param file the file's name, for error messages
 * @param defaults what the pack has where a table does not say it
 * @throws when the pack reader has been stopped
 */
export async function checkOffered(
  { listPacks, readPack, readSampleCards }: InstalledPacks,
  reader: PackReader,
  given: string,
  file: string,
  defaults: TableDefaults & { language: Language },
): Promise<Checked> {
  const read = await reader.read(given, file, defaults);
  if (read.type === 'invalid') return { type: 'refused', problem: read };
  const { outline, text } = read;
  const packs = await orUndefined(listPacks());
  if (!packs) return { type: 'refused', problem: { type: 'packs-unreadable' } };
  const same = packs.find(({ id }) => id === outline.info.id);
  if (same?.isBundled) return { type: 'refused', problem: { type: 'bundled', title: same.title } };
  if (!same && packs.filter(({ isBundled }) => !isBundled).length >= MAX_PACKS)
    return { type: 'refused', problem: { type: 'too-many', limit: MAX_PACKS } };
  const isUpdate = same !== undefined;
  // A pack can be added even if its cards cannot be shown.
  const cards = (await orUndefined(readSampleCards(outline.samples, defaults.language))) ?? [];
  const checked: CheckedPack = {
    type: 'checked',
    text,
    outline,
    cards,
    isUpdate,
    installed: same,
    shared: [],
    isAdding: false,
  };
  // One after another: each may be a file of many megabytes.
  for (const { id, title } of packs) {
    const installed = await orUndefined(readPack(id));
    const comparison = installed === undefined ? undefined : await reader.compare(installed);
    if (comparison?.type === 'update') {
      checked.difference = comparison.difference;
      checked.text = comparison.text ?? text;
    } else if (comparison && comparison.shared.names.length > 0)
      checked.shared = [...checked.shared, { id, title, ...comparison.shared }];
  }
  return checked;
}
