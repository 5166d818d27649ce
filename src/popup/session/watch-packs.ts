import type { PackInfo } from '../../core/packs/pack-info.ts';
import { packOfKey } from '../../core/packs/qualified-keys.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { ListedEntity } from '../../platform/packs/pack-messages.ts';
import type { PopupState } from './state.ts';

/** What the popup needs of the packs. */
export interface PackPorts {
  /** The bundled pack's entities, as they are where no other pack knows them. */
  bundledEntities: readonly ListedEntity[];
  /** Whether there may be packs besides the bundled one. Quick, unlike asking the background. */
  mayHavePacks: () => Promise<boolean>;
  listPacks: () => Promise<readonly PackInfo[]>;
  /** The entities with these keys, each with those of its packs that are on. */
  listEntities: (keys: readonly string[]) => Promise<readonly ListedEntity[]>;
  onPacksChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Keeps the list of packs and the names of entities in the popup up to date until `signal` aborts. */
export function watchPacks(
  ports: PackPorts,
  update: (part: Partial<Pick<PopupState, 'packs' | 'entities'>>) => void,
  signal: AbortSignal,
) {
  const { bundledEntities } = ports;
  let hasAddedPacks = false;
  let wanted: readonly string[] = [];
  let packsOff: string | undefined;
  /** The background's answers by key; `undefined` for a key that no pack has. */
  let known = new Map<string, ListedEntity | undefined>();
  const forget = () => {
    known = new Map();
  };

  const isBundled = (key: string) => bundledEntities.some((entity) => entity.key === key);
  /** Keys of the entities that the popup shows, as far as they have not been asked for. Added packs may know bundled ones, too. */
  const unknownKeys = () =>
    [...new Set([...bundledEntities.map(({ key }) => key), ...wanted])].filter(
      (key) => !known.has(key) && (hasAddedPacks || !isBundled(key)),
    );
  const ask = async () => {
    const asked = known;
    const keys = unknownKeys();
    if (keys.length === 0) return;
    const found = await orUndefined(ports.listEntities(keys));
    // The packs have changed meanwhile, and the entities are being asked for again.
    if (!found || asked !== known) return;
    for (const key of keys)
      known.set(
        key,
        found.find((entity) => entity.key === key),
      );
    showEntities();
  };
  const showEntities = () => {
    const others = [...known].flatMap(([key, entity]) => (entity && !isBundled(key) ? entity : []));
    update({ entities: [...bundledEntities.map((entity) => known.get(entity.key) ?? entity), ...others] });
  };

  const load = async () => {
    const packs = await orUndefined(ports.listPacks());
    if (!packs) return;
    hasAddedPacks = packs.length > 1;
    update({ packs });
    await ask();
  };
  const reload = async () => {
    forget();
    await load();
    if (unknownKeys().length === 0) showEntities();
  };
  ports.onPacksChanged(() => void reload(), signal);
  return {
    load,
    /** Loads the packs if there may be any beside the bundled one. It saves most readers from waiting for the background. */
    async loadEarly(): Promise<void> {
      if (await orUndefined(ports.mayHavePacks())) await load();
    },
    /**
     * Looks up the names of entities.
     * @param keys of the entities that the page mentions or that settings name
     * @param entitiesOff the keys of entities and packs that are off everywhere, as stored
     */
    async nameEntities(keys: readonly string[], entitiesOff: readonly string[]): Promise<void> {
      wanted = keys;
      const off = entitiesOff.filter((key) => packOfKey(key) !== undefined).join(' ');
      if (packsOff !== undefined && off !== packsOff) forget();
      packsOff = off;
      await ask();
    },
  };
}
