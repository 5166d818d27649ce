import type { EntityCatalogue } from '../../core/names/entity-catalogue.ts';
import { pageOfFrame } from '../../core/pages/page-of-frame.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { MAIN_KEY } from '../../core/settings/stored/storage-keys.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { Sender } from '../../platform/messages/transport.ts';
import type { Library } from './library.ts';
import { namesGuard, namesPublisher, type PublishingPorts } from './publish-names.ts';

interface Dependencies {
  library: Library;
  /** What holds everywhere, and on a site if there is one. */
  settingsFor: (site: string | null) => Promise<Settings>;
  publishing: Omit<PublishingPorts, 'state' | 'names'>;
  /** Tells the extension's own pages. */
  announcePacksChanged: () => void;
  /** Tells pages. @param keys storage keys of settings that these may concern */
  announce: (keys: readonly string[]) => Promise<void>;
  /** In milliseconds since the epoch. */
  now: () => number;
}

/** The library as the reader's settings have it, and what tells pages of its changes. */
export interface PacksBySettings {
  /** @see Library.withNames, here for the packs that are on everywhere */
  withNames<T>(use: (names: EntityCatalogue) => T | Promise<T>): Promise<T>;
  /** @see Library.withNames, here for the page of a frame */
  withNamesFor<T>(sender: Sender, use: (names: EntityCatalogue) => T | Promise<T>): Promise<T>;
  /** @see Library.findEntities */
  findEntities(keys: readonly string[]): ReturnType<EntityCatalogue['find']>;
  /** @see namesPublisher */
  publishNames(): Promise<void>;
  /** @see namesGuard */
  guardNames(): Promise<void>;
  /** Makes open pages and the extension's own go on with other packs. */
  onChanged(): Promise<void>;
}

/** Connects the library with the settings and with the pages that depend on it. */
export function packsBySettings({
  library,
  settingsFor,
  publishing,
  announcePacksChanged,
  announce,
  now,
}: Dependencies): PacksBySettings {
  const state = async () => library.state(await settingsFor(null));
  const publishNames = namesPublisher({
    ...publishing,
    state,
    names: async () => library.publishedNames(await settingsFor(null)),
  });
  return {
    withNames: async (use) => library.withNames(await settingsFor(null), undefined, use),
    async withNamesFor(sender, use) {
      const page = pageOfFrame(sender)?.page;
      return library.withNames(await settingsFor(page?.site ?? null), page, use);
    },
    findEntities: async (keys) => library.findEntities(await settingsFor(null), keys),
    publishNames,
    guardNames: namesGuard({ published: publishing.published, state }, publishNames, now),
    async onChanged() {
      library.reset();
      // The change is stored. That pages do not learn of it is no reason to call it failed.
      await orUndefined(publishNames());
      announcePacksChanged();
      await announce([MAIN_KEY]);
    },
  };
}
