import { packOfKey, splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import { ruleOf } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import type { NamedEntity, TitledPack, ViewContext } from './context.ts';

/** The exceptions for the page's site, each with the settings change that removes it. */
export interface ExceptionsViewModel {
  site: string;
  /** The text of the link to all of them. */
  link: string;
  items: readonly Item[];
}

interface Item {
  key: string;
  text: string;
  undo: SettingsChange;
}

/** @param room how many can be listed; the options list the others @returns `undefined` where there are none, or no room */
export function exceptionsViewModel(
  { settings, address, locked, strings }: ViewContext,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
  room: number,
): ExceptionsViewModel | undefined {
  if (!address || locked) return undefined;
  const { site } = address;
  const { entitiesOn, entitiesOff, aliasesOff } = ruleOf(settings, site);
  const nameOf = (key: string) =>
    entities.find(({ members }) => members.some(({ id }) => id === key))?.name ??
    packs.find(({ id }) => id === packOfKey(key))?.title ??
    packOfKey(key) ??
    splitQualifiedKey(key).id;
  const entityException = (entity: string, text: string): Item => ({
    key: `entity ${entity}`,
    text,
    undo: { type: 'entity-on-site', entity, pattern: site, value: 'default' },
  });
  const items = [
    ...entitiesOff.map((entity) => entityException(entity, strings.hiddenHere(nameOf(entity)))),
    ...entitiesOn.map((entity) => entityException(entity, strings.shownHere(nameOf(entity)))),
    ...aliasesOff.map(
      (alias): Item => ({
        key: `alias ${alias}`,
        text: strings.notThisHere(bidiIsolated(alias)),
        undo: { type: 'alias-on-site', alias, pattern: site, on: true },
      }),
    ),
  ];
  const listed = items.slice(0, room);
  if (listed.length === 0) return undefined;
  const areAll = listed.length === items.length;
  const link = areAll ? strings.siteExceptions : strings.allSiteExceptions(items.length);
  return { site, link, items: listed };
}
