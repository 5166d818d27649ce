import type { PackInfo } from '../../core/packs/pack-info.ts';
import { orUndefined } from '../../core/shared/promises.ts';
import type { ListedEntity } from '../../platform/packs/pack-client.ts';
import type { PopupState } from './state.ts';

/** What the popup needs of the packs. */
export interface PackPorts {
  bundledEntities: readonly ListedEntity[];
  /** Whether there may be packs besides the bundled one. Quick, unlike asking the background. */
  mayHavePacks: () => Promise<boolean>;
  listPacks: () => Promise<readonly PackInfo[]>;
  listEntities: (keys: readonly string[]) => Promise<readonly ListedEntity[]>;
  onPacksChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Keeps the packs and the names of the popup up to date until `signal` aborts. */
export function watchPacks(
  ports: PackPorts,
  update: (part: Partial<Pick<PopupState, 'packs' | 'entities'>>) => void,
  signal: AbortSignal,
) {
  let entities = ports.bundledEntities;
  const load = async () => {
    const packs = await orUndefined(ports.listPacks());
    if (packs) update({ packs });
  };
  ports.onPacksChanged(() => void load(), signal);
  return {
    load,
    /** @returns when the packs are known, or are likely to be none but the bundled one */
    async loadEarly(): Promise<void> {
      if (await orUndefined(ports.mayHavePacks())) await load();
    },
    /** Adds the entities of these keys. Only they have to be asked for, because a pack may have ten thousand. */
    async nameEntities(keys: readonly string[]): Promise<void> {
      const unknown = keys.filter((key) => !entities.some((entity) => entity.key === key));
      if (unknown.length === 0) return;
      const found = (await orUndefined(ports.listEntities(unknown))) ?? [];
      entities = [...entities, ...found];
      update({ entities });
    },
  };
}
