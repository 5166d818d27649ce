import { SwitchInput, SwitchRow } from '../../ui/components/switch.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { EntityView } from '../view/view-entities.ts';
import { Icon } from './icon.tsx';
import type { Wired } from './wired-switch.ts';

interface Props {
  entity: EntityView;
  wired: Wired;
  actions: Actions;
  strings: PopupStrings;
}

/** An entity with its switch for every page; opened, with that for this site and the mentions of this page. */
export function EntityRow({ entity, wired, actions, strings }: Props) {
  const { id, name, line, expanded, here, mentions, capped } = entity;
  const { name: _, ...everywhere } = wired(entity.everywhere);
  const details = `details-${id}`;
  return (
    <div class="entity">
      <div class="entity-head">
        <button
          type="button"
          class="disclosure"
          aria-expanded={expanded}
          aria-controls={expanded ? details : undefined}
          onClick={() => void actions.toggle(id)}
        >
          <Icon name="expand" />
          <span class="switch-text">
            <span id={`name-${id}`}>{name}</span>
            {line !== undefined && (
              <span id={`line-${id}`} class="switch-description">
                {line}
              </span>
            )}
          </span>
        </button>
        <SwitchInput
          {...everywhere}
          aria-labelledby={`name-${id}`}
          aria-describedby={line === undefined ? 'everywhere' : `everywhere line-${id}`}
        />
      </div>
      {expanded && (
        <div id={details} class="entity-details">
          {here && <SwitchRow {...wired(here)} />}
          {mentions.length > 0 && (
            <ul class="mentions" aria-label={strings.mentionsOf(name)}>
              {mentions.map(({ key, mention, before, after, current }) => (
                <li key={key}>
                  <button
                    type="button"
                    class="mention"
                    dir="auto"
                    aria-current={current ? 'location' : undefined}
                    onClick={() => void actions.choose(mention)}
                  >
                    <span class="snippet">
                      {before}
                      <b>{mention.words}</b>
                      {after}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {capped !== undefined && <p class="capped">{capped}</p>}
        </div>
      )}
    </div>
  );
}
