import type { Counts } from '../../core/pages/mention-counts.ts';
import type { EntityAtHome, Silence } from '../../core/pages/page-policy.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { PopupState } from '../session/state.ts';

/** An entity by its name in the reader's language. */
export interface NamedEntity extends EntityAtHome {
  name: string;
}

/** One switch, ready to show. */
export interface SwitchView {
  name: string;
  description?: string;
  checked: boolean;
  disabled: boolean;
  /** The change that the switch makes to `on`; none where it has nothing to change. */
  change?: (on: boolean) => SettingsChange | undefined;
}

/** What all parts of the view are made from. */
export interface Known {
  state: PopupState;
  settings: Settings;
  /** Absent as long as the page is unknown, and for pages without an address. */
  page: PageAddress | undefined;
  /** Why nothing is marked on the page. */
  silence: Silence | undefined;
  /** The mentions that show, by entity; `undefined` where nothing is looked for. */
  counts: Counts | undefined;
  /** Whether settings cannot be changed. */
  locked: boolean;
  strings: PopupStrings;
}
