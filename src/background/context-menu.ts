import { commandOfId, idOfCommand } from '../core/pages/menu-command.ts';
import { disablingPattern, siteChange } from '../core/pages/page-switches.ts';
import { languageOf, type Settings } from '../core/settings/settings.ts';
import type { SettingsChange } from '../core/settings/settings-change.ts';
import { assertNever } from '../core/shared/assert-never.ts';
import { latestRun } from '../core/shared/latest-run.ts';
import { LOCAL_FILES, parsePageAddress } from '../core/urls/page-address.ts';
import type { MenuItem } from '../platform/api/context-menu.ts';
import { exceptionStrings } from '../ui/strings/exceptions.ts';
import { menuStrings } from '../ui/strings/menu.ts';

/** What the context menu needs of the browser. */
export interface MenuPorts {
  /** @param site of the page that the settings are for */
  readSettings: (site: string | null) => Promise<Settings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  uiLanguages: () => readonly string[];
  setMenu: (items: readonly MenuItem[]) => Promise<void>;
  openAllNotes: () => Promise<void>;
  /** Opens the exceptions of a pattern. */
  openExceptions: (pattern: string) => Promise<void>;
}

/** A marked name that the reader has pointed at. */
export interface PointedName {
  /** As the page writes it. */
  words: string;
  /** As the pack spells it. */
  alias: string;
  site: string;
}

/** Words are shortened to this length, in characters. */
const MAX_WORDS = 40;

/**
 * The items of the browser's context menus. The toolbar button always has them. Pages get theirs with the first name that the reader
 * points at, and only on its site: elsewhere, the menu stays as it was. Neither browser tells in time which word a menu is opened on, but
 * the pointer has rested on it, and its card has been asked for.
 */
export class ContextMenu {
  #pointed: PointedName | undefined;

  constructor(private readonly ports: MenuPorts) {}

  /** Makes the items anew, without those of a page: when the browser starts and when settings change. */
  async reset(): Promise<void> {
    this.#pointed = undefined;
    await this.#update();
  }

  /** Offers what can be said about a name on its page. */
  async offer(name: PointedName): Promise<void> {
    if (JSON.stringify(name) === JSON.stringify(this.#pointed)) return;
    this.#pointed = name;
    await this.#update();
  }

  readonly #update = latestRun(async () => {
    const { preferences, enabled } = await this.ports.readSettings(null);
    const language = languageOf(preferences, this.ports.uiLanguages());
    const strings = menuStrings[language];
    const onButton: MenuItem[] = [
      enabled
        ? { id: idOfCommand({ type: 'toggle-site' }), title: strings.toggleSite, place: 'button' }
        : { id: idOfCommand({ type: 'everything-on' }), title: strings.everythingOn, place: 'button' },
      { id: idOfCommand({ type: 'all-notes', place: 'button' }), title: strings.allNotes, place: 'button' },
    ];
    if (!this.#pointed) return this.ports.setMenu(onButton);
    const { words, alias, site } = this.#pointed;
    const place = { place: 'page', pages: pagesOf(site) } as const;
    const name = exceptionStrings[language].place(site);
    await this.ports.setMenu([
      ...onButton,
      {
        id: idOfCommand({ type: 'not-this', alias, site }),
        title: strings.notThis(shortened(words), name),
        ...place,
      },
      { id: idOfCommand({ type: 'off-here' }), title: strings.offHere(name), ...place },
      { id: idOfCommand({ type: 'all-notes', place: 'page' }), title: strings.allNotes, ...place },
    ]);
  });

  /**
   * Does what an item says.
   * @param address of the page in front
   * @throws when the browser did not store the change
   */
  async choose(id: string, address: string | undefined): Promise<void> {
    const command = commandOfId(id);
    switch (command.type) {
      case 'everything-on':
        return this.ports.changeSettings({ type: 'everything', on: true });
      case 'toggle-site':
      case 'off-here':
        return this.#switchSite(address, command.type);
      case 'not-this': {
        const { alias, site } = command;
        return this.ports.changeSettings({ type: 'alias-on-site', pattern: site, alias, on: false });
      }
      case 'all-notes':
        return this.ports.openAllNotes();
      default:
        return assertNever(command);
    }
  }

  async #switchSite(address = '', type: 'toggle-site' | 'off-here'): Promise<void> {
    const page = parsePageAddress(address);
    if (!page) return;
    const settings = await this.ports.readSettings(page.site);
    const pattern = disablingPattern(settings, page);
    const change = siteChange(settings, page, type === 'toggle-site' && pattern !== undefined);
    // Where a rule for a part of the site decides, its switch would have no effect.
    if (change) await this.ports.changeSettings(change);
    else await this.ports.openExceptions(page.site);
  }
}

/** Match patterns of a site's pages. Firefox takes none with a port. */
function pagesOf(site: string): string[] {
  if (site === LOCAL_FILES) return ['file:///*'];
  const { hostname } = new URL(`http://${site}`);
  // An IP address has no other host before it.
  const hosts = [hostname, `www.${hostname}`].filter((host) => URL.canParse(`http://${host}`));
  return hosts.map((host) => `*://${host}/*`);
}

function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > MAX_WORDS ? `${characters.slice(0, MAX_WORDS).join('')}…` : words;
}
