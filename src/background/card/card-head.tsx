import type { CardView } from '../../core/card/card-view.ts';
import { action, Tool } from './button.tsx';
import { RelationPicture } from './relation-picture.tsx';

interface CardHeadProps {
  /** What is shown now: the mention's entity, or one that the card was turned to. */
  view: CardView;
  /** The mention's own card while another one is shown. */
  home: CardView | undefined;
  /** Whether the options show. */
  options: boolean;
}

/** Name, one line, tools, and the entities around this one. */
export function CardHead({ view, home, options }: CardHeadProps) {
  const { entity, labels, icons } = view;
  const pin = (pinned: boolean) => {
    const label = pinned ? labels.unpin : labels.pin;
    return (
      <Tool
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
        {home && (
          <Tool
            key="back"
            aria-label={home.labels.back}
            command={action({ type: 'turn', entity: home.entity.id })}
            icon={icons.back}
          />
        )}
        <h1>{entity.name}</h1>
        {pin(false)}
        {pin(true)}
        <Tool
          key="options"
          aria-label={labels.options}
          aria-expanded={options}
          title={labels.options}
          command={action({ type: 'options', on: !options })}
          icon={icons.options}
        />
        <Tool
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
