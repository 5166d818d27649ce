import { packKey } from '../../core/packs/keys.ts';
import { entityOffReason } from '../../core/pages/page-switches.ts';
import {
  countOf,
  type NamedEntity,
  type SwitchViewModel,
  type TitledPack,
  type ViewContext,
} from './context.ts';
import { type EntityViewModel, entityViewModels } from './entities.ts';

/** The names of a pack, and its switch where there are several packs. */
export interface PackViewModel {
  id: string;
  everywhere: SwitchViewModel | undefined;
  entities: readonly EntityViewModel[];
  /** How many more names of the pack are on the page. */
  more: number;
}

/** Of an added pack, no more names than this are listed. */
const MAX_LISTED = 20;

/**
 * The names by pack: those that the page mentions, and those of the bundled pack that are switched off, to switch them on again.
 * The bundled pack alone is listed with all of its names. A name that several packs know is listed with the first one that is on.
 */
export function packViewModels(
  context: ViewContext,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
): PackViewModel[] {
  const { settings, counts, locked } = context;
  if (packs.length < 2)
    return [{ id: '', everywhere: undefined, entities: entityViewModels(context, entities), more: 0 }];
  const isOn = (id: string) => !settings.entitiesOff.includes(packKey(id));
  const homeOf = ({ packIds }: NamedEntity) => packIds.find(isOn) ?? packIds[0];
  const isListed = (entity: NamedEntity, isBundled: boolean) =>
    countOf(counts, entity.id) > 0 ||
    (isBundled && entityOffReason(settings, context.address, entity) !== undefined);
  return packs.map(({ id, title, isBundled }) => {
    const key = packKey(id);
    const own = isOn(id)
      ? entities.filter((entity) => homeOf(entity) === id && isListed(entity, isBundled))
      : [];
    return {
      id,
      everywhere: {
        name: title,
        checked: isOn(id),
        disabled: locked || !settings.enabled,
        change: (on) => ({ type: 'entity', entity: key, on }),
      },
      entities: entityViewModels(context, own.slice(0, MAX_LISTED)),
      more: Math.max(0, own.length - MAX_LISTED),
    };
  });
}
