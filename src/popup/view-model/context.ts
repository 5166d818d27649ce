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
  /** Its key in each of the packs that know it, and their ids. */
  members: readonly { pack: string; id: string }[];
}

/** Entities as the popup shows and switches them. */
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
  /** The part of the name to be seen, where the rest stands beside it. */
  shown?: string | undefined;
  description?: string | undefined;
  checked: boolean;
  disabled: boolean;
  /** The settings change that turns the switch on or off; `undefined` where there is nothing to change. */
  change: (on: boolean) => SettingsChange | undefined;
}

/** The state and what follows from it: the input of all view models. */
export interface ViewContext {
  state: PopupState;
  settings: Settings;
  /** The address of the page; `undefined` while it is unknown, and for pages without one. */
  address: PageAddress | undefined;
  /** Why nothing is marked on the page. */
  inactive: InactiveReason | undefined;
  /** The visible mentions by entity; `undefined` where the page is not searched. */
  counts: MentionCounts | undefined;
  /** Whether settings cannot be changed. */
  locked: boolean;
  strings: PopupStrings;
}

/** How often an entity is mentioned. Its id may be a word that every object knows, such as "constructor". */
export const countOf = (counts: MentionCounts | undefined, entity: string): number =>
  counts && Object.hasOwn(counts, entity) ? (counts[entity] ?? 0) : 0;
