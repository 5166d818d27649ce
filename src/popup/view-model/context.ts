import { packKey } from '../../core/packs/qualified-keys.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import type { MentionCounts } from '../../core/pages/mention-counts.ts';
import type { EntityWithSites, InactiveReason } from '../../core/pages/page-policy.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { Language } from '../../core/shared/language.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { PopupState } from '../session/state.ts';

/** An entity with its name in the reader's language. */
export interface NamedEntity extends EntityWithSites {
  name: string;
  /** The packs that know the entity, each with the entity's key in it. */
  members: readonly { pack: string; id: string }[];
}

/** Names entities in the reader's language. */
export const namedEntities = (entities: PopupState['entities'], language: Language): NamedEntity[] =>
  entities.map(({ key, name, sites, members }) => ({
    id: key,
    name: bidiIsolated(localised(name, language)),
    sites,
    members,
    packs: members.map(({ pack }) => packKey(pack)),
  }));

/** A pack with its title in the reader's language. */
export interface TitledPack {
  id: string;
  title: string;
  isBundled: boolean;
}

/** The view model of a switch. */
export interface SwitchViewModel {
  name: string;
  /** The visible part of the name, where the rest of it is shown next to the switch. */
  visibleName?: string | undefined;
  description?: string | undefined;
  checked: boolean;
  disabled: boolean;
  /** The settings change that turns the switch on or off; `undefined` where there is nothing to change. */
  change: (on: boolean) => SettingsChange | undefined;
}

/** What all view models are built from: the state and what is derived from it. */
export interface ViewContext {
  state: PopupState;
  settings: Settings;
  /** The address of the page; `undefined` while it is unknown, and for pages without one. */
  address: PageAddress | undefined;
  /** Why nothing may be marked on the page; `undefined` where marks are on. */
  inactive: InactiveReason | undefined;
  /** The number of mentions by entity, without entities that are off; `undefined` where the page is not searched. */
  counts: MentionCounts | undefined;
  /** Whether settings cannot be changed. */
  locked: boolean;
  strings: PopupStrings;
}

/** How often an entity is mentioned. An id may be the name of an inherited property, such as "constructor". */
export const countOf = (counts: MentionCounts | undefined, entity: string): number =>
  counts && Object.hasOwn(counts, entity) ? (counts[entity] ?? 0) : 0;
