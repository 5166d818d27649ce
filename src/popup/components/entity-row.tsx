import { useRef } from 'preact/hooks';
import { SwitchInput, SwitchRow } from '../../ui/components/switch.tsx';
import type { PopupStrings } from '../../ui/strings/popup.ts';
import type { Actions } from '../session/session.ts';
import type { EntityViewModel } from '../view-model/entities.ts';
import { Icon } from './icon.tsx';
import { switchProps } from './switch-props.ts';
import { useScrollHint } from './use-scroll-hint.ts';

interface Props {
  entity: EntityViewModel;
  actions: Actions;
  strings: PopupStrings;
}

/** An entity with its switch for all pages. Expanded, it also shows the switch for this site and the mentions on this page. */
export function EntityRow({ entity, actions, strings }: Props) {
  const { id, name, description, expanded, here, mentions, capped } = entity;
  const { name: _, ...everywhere } = switchProps(entity.everywhere, actions);
  const details = `details-${id}`;
  const list = useRef<HTMLUListElement>(null);
  useScrollHint(list, '.mention');
  return (
    <div class="entity">
      <div class="entity-head">
        <button
          type="button"
          class="disclosure"
          aria-expanded={expanded}
          aria-controls={expanded ? details : undefined}
          onClick={() => void actions.toggleEntity(id)}
        >
          <Icon name="expand" />
          <span class="switch-text">
            <span id={`name-${id}`}>{name}</span>
            {description !== undefined && (
              <span id={`description-${id}`} class="switch-description">
                {description}
              </span>
            )}
          </span>
        </button>
        <SwitchInput
          {...everywhere}
          aria-labelledby={`name-${id}`}
          aria-describedby={description === undefined ? 'everywhere' : `everywhere description-${id}`}
        />
      </div>
      {expanded && (
        <div id={details} class="entity-details">
          {here && <SwitchRow {...switchProps(here, actions)} />}
          {mentions.length > 0 && (
            <ul class="mentions" ref={list} aria-label={strings.mentionsOf(name)}>
              {mentions.map(({ key, mention, before, after, current }) => (
                <li key={key}>
                  <button
                    type="button"
                    class="mention"
                    dir="auto"
                    aria-current={current ? 'location' : undefined}
                    onClick={() => void actions.goToMention(mention)}
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
