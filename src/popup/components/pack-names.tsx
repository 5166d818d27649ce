import { SwitchRow } from '../../ui/components/switch.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { PackViewModel } from '../view-model/packs.ts';
import { EntityRow } from './entity-row.tsx';
import { switchProps } from './switch-props.ts';

interface Props {
  pack: PackViewModel;
  actions: Actions;
  strings: PopupStrings;
}

/** The names of a pack. Where there are several packs, the switches for the whole pack are above them. */
export function PackNames({ pack: { id, everywhere, here, entities, more }, actions, strings }: Props) {
  const rows = entities.map((entity) => (
    <EntityRow key={entity.id} entity={entity} actions={actions} strings={strings} />
  ));
  if (!everywhere) return rows;
  return (
    <div class="pack" key={id}>
      <div class="pack-head">
        <SwitchRow {...switchProps(everywhere, actions)} />
        {here && <SwitchRow {...switchProps(here, actions)} />}
      </div>
      {rows}
      {more > 0 && <p class="capped">{strings.moreNames(more)}</p>}
    </div>
  );
}
