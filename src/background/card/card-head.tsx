import type { CardView } from '../../core/card/card-view.ts';
import { action, IconButton } from './button.tsx';
import { RelationPicture } from './relation-picture.tsx';

interface CardHeadProps {
  /** The entity shown: the mention's, or the related one that the card was switched to. */
  view: CardView;
  /** The mention's entity, while a related one is shown. */
  mentionEntity: CardView | undefined;
  /** Whether the options are open. */
  options: boolean;
}

/** Name, summary, buttons and related entities. */
export function CardHead({ view, mentionEntity, options }: CardHeadProps) {
  const { entity, labels, icons } = view;
  const pin = (pinned: boolean) => {
    const label = pinned ? labels.unpin : labels.pin;
    return (
      <IconButton
        key="pin"
        when={{ what: 'pinned', holds: pinned }}
        aria-label={label}
        aria-pressed={pinned}
        title={label}
        command={{ type: 'hover-event', event: pinned ? 'released' : 'pinned' }}
        icon={icons.pin}
      />
    );
  };
  return (
    <header>
      <div class="title">
        {mentionEntity && (
          <IconButton
            key="back"
            aria-label={mentionEntity.labels.back}
            command={action({ type: 'show-entity', entity: mentionEntity.entity.id })}
            icon={icons.back}
          />
        )}
        <h1>{entity.name}</h1>
        {pin(false)}
        {pin(true)}
        <IconButton
          key="options"
          aria-label={labels.options}
          aria-expanded={options}
          title={labels.options}
          command={action({ type: 'options', on: !options })}
          icon={icons.options}
        />
        <IconButton
          key="close"
          aria-label={labels.close}
          title={labels.close}
          command={{ type: 'hover-event', event: 'dismissed' }}
          icon={icons.close}
        />
      </div>
      <p>{entity.summary}</p>
      <RelationPicture view={view} />
    </header>
  );
}
