import { packKey } from '../../core/packs/qualified-keys.ts';
import { entityChange, entityOffReason } from '../../core/pages/page-switches.ts';
import {
  countOf,
  type NamedEntity,
  type SwitchViewModel,
  type TitledPack,
  type ViewContext,
} from './context.ts';
import { type EntityViewModel, entityViewModels } from './entities.ts';

/** The names of a pack. It has switches only where there are several packs, or it is off. */
export interface PackViewModel {
  id: string;
  everywhere: SwitchViewModel | undefined;
  /** The switch for the page's site; `undefined` where there is no site, or the pack is off on all of them. */
  here: SwitchViewModel | undefined;
  entities: readonly EntityViewModel[];
  /** How many more names of the pack the page mentions. */
  more: number;
}

/** How many names of a pack are listed at most, where there are several packs. */
const MAX_LISTED = 20;

/**
 * Which names the popup lists, by pack:
 * - With the bundled pack alone, all of its names, unless the pack is off.
 * - With several packs, the names that the page mentions, and names of the bundled pack that are off, so that they can be switched
 *   on again. A name that several packs know is listed under the first of them that is on. Packs that the page has names of come first.
 */
export function packViewModels(
  context: ViewContext,
  entities: readonly NamedEntity[],
  packs: readonly TitledPack[],
): PackViewModel[] {
  const { state, settings, address, counts, locked, strings } = context;
  const isOn = (id: string) => !settings.entitiesOff.includes(packKey(id));
  const isOnHere = (id: string) => entityOffReason(settings, address, { id: packKey(id) }) === undefined;
  if (packs.length < 2 && packs.every(({ id }) => isOnHere(id)))
    return [
      {
        id: '',
        everywhere: undefined,
        here: undefined,
        entities: entityViewModels(context, entities),
        more: 0,
      },
    ];
  const homeOf = ({ members }: NamedEntity) => {
    const ids = members.map(({ pack }) => pack);
    return ids.find(isOnHere) ?? ids[0];
  };
  const isListed = (entity: NamedEntity, { id, isBundled }: TitledPack) =>
    countOf(counts, entity.id) > 0 ||
    (isBundled && isOnHere(id) && entityOffReason(settings, address, entity) !== undefined);
  const isFirst = ({ id }: TitledPack) => state.packsFirst?.includes(id) === true;
  const ordered = packs.toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
  return ordered.map((pack) => {
    const { id, title } = pack;
    const key = packKey(id);
    const changeHere = (on: boolean) => address && entityChange(settings, address, { id: key }, on);
    const own = entities.filter((entity) => homeOf(entity) === id && isListed(entity, pack));
    return {
      id,
      everywhere: {
        name: title,
        checked: isOn(id),
        disabled: locked || !settings.enabled,
        change: (on) => ({ type: 'entity', entity: key, on }),
      },
      here:
        address && isOn(id)
          ? {
              name: strings.entityHere(title, address.site),
              visibleName: strings.site(address.site),
              checked: isOnHere(id),
              disabled: locked || !settings.enabled || changeHere(!isOnHere(id)) === undefined,
              change: changeHere,
            }
          : undefined,
      entities: entityViewModels(context, own.slice(0, MAX_LISTED), true),
      more: Math.max(0, own.length - MAX_LISTED),
    };
  });
}
