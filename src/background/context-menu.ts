import { draftOfSelection, type OwnNoteDraft } from '../core/packs/own/draft-of-selection.ts';
import { commandOfId } from '../core/pages/menu-command.ts';
import { changesToMark, siteChange } from '../core/pages/page-switches.ts';
import { languageOf } from '../core/settings/preferences.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { SettingsChange } from '../core/settings/settings-change.ts';
import { assertNever } from '../core/shared/assert-never.ts';
import { latestRun } from '../core/tasks/latest-run.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import { type PageAddress, parsePageAddress } from '../core/urls/page-address.ts';
import type { MenuClick, MenuItem } from '../platform/api/context-menu.ts';
import type { Sender } from '../platform/messages/transport.ts';
import { menuStrings } from '../ui/strings/menu.ts';
import { itemOnSelection, itemsOnButton, itemsOnPage, type PointedName } from './menu-items.ts';

/** What the context menu needs of the browser. */
export interface MenuPorts {
  /** @param site of the page that the settings are for */
  readSettings: (site: string | null) => Promise<Settings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  uiLanguages: () => readonly string[];
  setMenu: (items: readonly MenuItem[]) => Promise<void>;
  /** The tab whose page has items now, if any. It has to outlast a sleep of the background, as the items do. */
  readMenuTab: () => Promise<number | undefined>;
  storeMenuTab: (tabId: number | undefined) => Promise<void>;
  /** Opens the popup over the page in front. Browsers ask for a click, whose handler calls it at once. */
  openPopup: () => Promise<void>;
  openAllNotes: () => Promise<void>;
  /** Opens the form for a note of the reader's own. */
  openNewNote: (draft: OwnNoteDraft) => Promise<void>;
  openOptions: () => Promise<void>;
  /** Opens the exceptions of a pattern. */
  openExceptions: (pattern: string) => Promise<void>;
  /** In milliseconds since the epoch. */
  now: () => number;
}

/** Works out changes from the settings; `undefined` when none has the wanted effect. */
type Plan = (settings: Settings) => readonly SettingsChange[] | undefined;

/**
 * The items of the browser's context menus. The toolbar button always has them. Pages get theirs with the first name that the reader
 * points at, and only on its site, until its tab goes on to another page with names or is closed. Neither browser tells in time which
 * word a menu is opened on, but the pointer has rested on it, and its card has opened.
 */
export class ContextMenu {
  #pointed: PointedName | undefined;
  /** The tab of that name; null for none, `undefined` while an earlier run of the background may have had one. */
  #tab: number | null | undefined;
  /** The items that this run has given to the browser, as JSON. */
  #items = '';

  constructor(private readonly ports: MenuPorts) {}

  /** Makes the items anew, without those of a page: when the browser starts and when settings change. */
  async reset(): Promise<void> {
    this.#pointed = undefined;
    this.#tab = null;
    await this.#update();
    // Meanwhile, a page may have got items.
    if (this.#tab === null) await this.ports.storeMenuTab(undefined);
  }

  /** Adds the items about a name to the menu of its page, if that is the page in front. */
  async offer(
    name: PointedName,
    { tabId, isTabActive, isPrivate }: Pick<Sender, 'tabId' | 'isTabActive' | 'isPrivate'>,
  ): Promise<void> {
    // Browsers keep the items on disk.
    if (isPrivate || !isTabActive) return;
    this.#pointed = name;
    if (this.#tab !== tabId) {
      this.#tab = tabId;
      await this.ports.storeMenuTab(tabId);
    }
    await this.#update();
  }

  /** Removes the items of a tab's page: the tab was closed or has another page. */
  async leave(tabId: number): Promise<void> {
    const tab = this.#tab === undefined ? await this.ports.readMenuTab() : this.#tab;
    if (tab === tabId) await this.reset();
  }

  readonly #update = latestRun(async () => {
    const { preferences, enabled } = await this.ports.readSettings(null);
    const language = languageOf(preferences, this.ports.uiLanguages());
    const strings = menuStrings[language];
    const onPage = this.#pointed ? itemsOnPage(this.#pointed, strings) : [];
    const items = [...itemsOnButton(enabled, strings), itemOnSelection(strings), ...onPage];
    const asJson = JSON.stringify(items);
    // Browsers write each item to disk.
    if (asJson === this.#items) return;
    this.#items = '';
    await this.ports.setMenu(items);
    this.#items = asJson;
  });

  /**
   * Carries out a chosen item. Opens the options if it has no effect or cannot be stored, and the popup if the page has no site to
   * switch: these say why.
   * @param click where: the page in front, and what is selected in it
   * @throws for an item that this version has not made
   */
  async choose(id: string, { address = '', selected = '', isPrivate }: MenuClick): Promise<void> {
    const command = commandOfId(id);
    switch (command.type) {
      case 'everything-on':
        return this.#store(undefined, () => [{ type: 'everything', on: true }]);
      case 'toggle-site': {
        const page = parsePageAddress(address);
        if (!page) return this.ports.openPopup();
        return this.#store(page.site, (settings) => toggle(settings, page, this.ports.now()));
      }
      case 'off-here': {
        const { site } = command;
        const page = parsePageAddress(address);
        return this.#store(site, (settings) =>
          switchOff(settings, page?.site === site ? page : { site, path: '/' }),
        );
      }
      case 'not-this': {
        const { alias, site } = command;
        return this.#store(site, () => [{ type: 'alias-on-site', pattern: site, alias, on: false }]);
      }
      case 'all-notes':
        return this.ports.openAllNotes();
      case 'add-note':
        // In private windows the address is not filled in: only what the reader writes may be stored.
        return this.ports.openNewNote(
          draftOfSelection({ text: selected, address: isPrivate ? undefined : address }),
        );
      default:
        return assertNever(command);
    }
  }

  async #store(site: string | undefined, plan: Plan): Promise<void> {
    const { openOptions, openExceptions } = this.ports;
    if (await orUndefined(this.#carryOut(site ?? null, plan))) return;
    await (site === undefined ? openOptions() : openExceptions(site));
  }

  /** @returns whether there was a change to make */
  async #carryOut(site: string | null, plan: Plan): Promise<boolean> {
    const changes = plan(await this.ports.readSettings(site));
    // At once: the browser may stop the background between two writes.
    if (changes && changes.length > 0) await this.ports.changeSettings({ type: 'several', changes });
    return changes !== undefined;
  }
}

/** Marks what is not marked, for whatever reason, and switches the site off otherwise. */
const toggle = (settings: Settings, page: PageAddress, now: number) => {
  const changes = changesToMark(settings, page, now);
  return changes?.length === 0 ? switchOff(settings, page) : changes;
};

function switchOff(settings: Settings, page: PageAddress): readonly SettingsChange[] | undefined {
  const change = siteChange(settings, page, false);
  return change && [change];
}
