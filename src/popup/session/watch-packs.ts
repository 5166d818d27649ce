import type { PackInfo } from '../../core/packs/pack-info.ts';
import { packOfKey } from '../../core/packs/qualified-keys.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { ListedEntity } from '../../platform/packs/pack-messages.ts';
import type { PopupState } from './state.ts';

/** What the popup needs of the packs. */
export interface PackPorts {
  /** As if there were no other packs. */
  bundledEntities: readonly ListedEntity[];
  /** Whether there may be packs besides the bundled one. Quick, unlike asking the background. */
  mayHavePacks: () => Promise<boolean>;
  listPacks: () => Promise<readonly PackInfo[]>;
  /** The entities of these keys, each with the packs that know it, as far as these are on. */
  listEntities: (keys: readonly string[]) => Promise<readonly ListedEntity[]>;
  onPacksChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Keeps the packs and the names of the popup up to date until `signal` aborts. */
export function watchPacks(
  ports: PackPorts,
  update: (part: Partial<Pick<PopupState, 'packs' | 'entities'>>) => void,
  signal: AbortSignal,
) {
  const { bundledEntities } = ports;
  let hasOthers = false;
  let counted: readonly string[] = [];
  let packsOff: string | undefined;
  /** What the background has told, by key; `undefined` for a key that no pack knows. */
  let told = new Map<string, ListedEntity | undefined>();
  const forget = () => {
    told = new Map();
  };

  const isBundled = (key: string) => bundledEntities.some((entity) => entity.key === key);
  /** Only entities that the popup names, because a pack may have ten thousand. Other packs may know the bundled ones. */
  const unknownKeys = () =>
    [...new Set([...bundledEntities.map(({ key }) => key), ...counted])].filter(
      (key) => !told.has(key) && (hasOthers || !isBundled(key)),
    );
  const ask = async () => {
    const answers = told;
    const keys = unknownKeys();
    if (keys.length === 0) return;
    const found = await orUndefined(ports.listEntities(keys));
    // Another question has been asked since the packs have changed.
    if (!found || answers !== told) return;
    for (const key of keys)
      told.set(
        key,
        found.find((entity) => entity.key === key),
      );
    showEntities();
  };
  const showEntities = () => {
    const others = [...told].flatMap(([key, entity]) => (entity && !isBundled(key) ? entity : []));
    update({ entities: [...bundledEntities.map((entity) => told.get(entity.key) ?? entity), ...others] });
  };

  const load = async () => {
    const packs = await orUndefined(ports.listPacks());
    if (!packs) return;
    hasOthers = packs.length > 1;
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
    /** @returns when the packs are known, or are likely to be none but the bundled one */
    async loadEarly(): Promise<void> {
      if (await orUndefined(ports.mayHavePacks())) await load();
    },
    /**
     * Names the entities that the page mentions or settings name.
     * @param keys of these entities
     * @param entitiesOff the keys of entities and packs that are off everywhere, as stored
     */
    async nameEntities(keys: readonly string[], entitiesOff: readonly string[]): Promise<void> {
      counted = keys;
      const off = entitiesOff.filter((key) => packOfKey(key) !== undefined).join(' ');
      if (packsOff !== undefined && off !== packsOff) forget();
      packsOff = off;
      await ask();
    },
  };
}
