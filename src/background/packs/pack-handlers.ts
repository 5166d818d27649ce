import type { CardElement } from '../../core/card/card-tree.ts';
import type { EntityCatalogue } from '../../core/names/entity-catalogue.ts';
import type { OwnNoteDraft } from '../../core/packs/own/draft-of-selection.ts';
import { type PackInfo, packInfo } from '../../core/packs/pack-info.ts';
import { parsePackText } from '../../core/packs/parse-pack.ts';
import { splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import type { Note, Pack } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { PackHandlers, SampleName } from '../../platform/packs/pack-messages.ts';

/** What answering the extension's pages needs. */
export interface PackPorts {
  bundled: Pack;
  /** @see Library.findEntities */
  findEntities: (keys: readonly string[]) => ReturnType<EntityCatalogue['find']>;
  readInfos: () => Promise<readonly PackInfo[]>;
  /** The notes of a pack by their keys, as far as they are there. */
  readNotes: (pack: string, keys: readonly string[]) => Promise<readonly Note[]>;
  readFile: (id: string) => Promise<string | undefined>;
  store: (file: string, added?: number) => Promise<{ info: PackInfo }>;
  remove: (id: string) => Promise<void>;
  /** A card of the bundled pack to show how cards look. */
  exampleCard: (language: Language) => CardElement | undefined;
  /** Cards of names in a pack that is not added. */
  sampleCards: (pack: Pack, names: readonly SampleName[], language: Language) => readonly CardElement[];
  cardStyle: string;
  /** What the reader has chosen in a page to write a note about; null when it has been taken. */
  takeDraft: () => OwnNoteDraft | null;
  /** Called after packs were added or removed. */
  onChanged: () => Promise<void>;
}

/** Answers the pages that list, add and remove packs. */
export function packHandlers(ports: PackPorts): PackHandlers {
  const { bundled } = ports;
  return {
    list: async () => [packInfo(bundled, true), ...(await ports.readInfos())],
    async read({ id }) {
      // What a file may leave out is filled in, which makes it no less valid.
      if (id === bundled.id) return JSON.stringify({ format: 2, ...bundled }, null, 2);
      const file = await ports.readFile(id);
      if (file === undefined) throw new Error(`There is no pack ${id}`);
      return file;
    },
    async add({ file, added }) {
      const { info } = await ports.store(file, added);
      await ports.onChanged();
      return info;
    },
    async remove({ id }) {
      await ports.remove(id);
      await ports.onChanged();
      return null;
    },
    async entities({ keys }) {
      const known = await ports.findEntities(keys);
      return keys.flatMap((key) => {
        const entity = known.get(key);
        if (!entity) return [];
        const { name, sites, members } = entity;
        return [{ key, name, sites, members }];
      });
    },
    async notes({ keys }) {
      const packs = new Set(keys.map((key) => splitQualifiedKey(key).pack));
      const found = await Promise.all(
        Array.from(packs, (pack) => {
          const own = keys.filter((key) => splitQualifiedKey(key).pack === pack);
          if (pack === undefined) return bundled.notes.filter(({ id }) => own.includes(id));
          return orUndefined(ports.readNotes(pack, own));
        }),
      );
      // A pack that cannot be read hides none of the others.
      return found
        .flatMap((notes) => notes ?? [])
        .map(({ id, short, text }) => ({ key: id, text: short ?? text }));
    },
    async exampleCard({ language }) {
      const card = ports.exampleCard(language);
      if (!card) throw new Error('There is nothing to show');
      return { language, card, style: ports.cardStyle };
    },
    async sampleCards({ file, names, language }) {
      const cards = ports.sampleCards(parsePackText(file, 'samples'), names, language);
      return cards.map((card) => ({ language, card, style: ports.cardStyle }));
    },
    takeDraft: async () => ports.takeDraft(),
  };
}
