import { ruleOf } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { NamedEntity, ViewContext } from './context.ts';

/** An exception for the page's site, and the settings change that removes it. */
export interface ExceptionViewModel {
  key: string;
  text: string;
  undo: SettingsChange;
}

export function exceptionViewModels(
  { settings, address, locked, strings }: ViewContext,
  entities: readonly NamedEntity[],
): ExceptionViewModel[] {
  if (!address || locked) return [];
  const { site } = address;
  const { entitiesOn, entitiesOff, aliasesOff } = ruleOf(settings, site);
  const nameOf = (entity: string) => entities.find(({ id }) => id === entity)?.name ?? entity;
  const entityException = (entity: string, text: string): ExceptionViewModel => ({
    key: `entity ${entity}`,
    text,
    undo: { type: 'entity-on-site', entity, site, value: 'default' },
  });
  return [
    ...entitiesOff.map((entity) => entityException(entity, strings.hiddenHere(nameOf(entity)))),
    ...entitiesOn.map((entity) => entityException(entity, strings.shownHere(nameOf(entity)))),
    ...aliasesOff.map(
      (alias): ExceptionViewModel => ({
        key: `alias ${alias}`,
        text: strings.notThisHere(alias),
        undo: { type: 'alias-on-site', alias, site, on: true },
      }),
    ),
  ];
}
