import type { CardView } from '../../core/card-view.ts';
import { Icon } from './icon.tsx';
import type { CardActions, CardModel } from './model.ts';
import { RelationPicture } from './relation-picture.tsx';

interface CardHeadProps {
  /** What is shown now: the mention's entity, or one that the card was turned to. */
  view: CardView;
  model: CardModel;
  actions: CardActions;
  turnTo: (entity: string) => void;
  options: boolean;
  setOptions: (open: boolean) => void;
  /** The mention's own card while another one is shown. */
  home: CardView | undefined;
}

/** Name, one line, tools, and the entities around this one. */
export function CardHead({ view, model, actions, turnTo, options, setOptions, home }: CardHeadProps) {
  const { entity, labels, icons } = view;
  const pinned = model.hold === 'pinned';
  return (
    <header>
      <div class="title">
        {home && (
          <button
            type="button"
            class="tool"
            aria-label={home.labels.back}
            onClick={() => turnTo(home.entity.id)}
          >
            <Icon path={icons.back} />
          </button>
        )}
        <h1>{entity.name}</h1>
        <button
          type="button"
          class="tool"
          aria-label={pinned ? labels.unpin : labels.pin}
          aria-pressed={pinned}
          title={pinned ? labels.unpin : labels.pin}
          onClick={() => actions.pin(!pinned)}
        >
          <Icon path={icons.pin} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={labels.options}
          aria-expanded={options}
          title={labels.options}
          onClick={() => setOptions(!options)}
        >
          <Icon path={icons.options} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={labels.close}
          title={labels.close}
          onClick={actions.close}
        >
          <Icon path={icons.close} />
        </button>
      </div>
      <p>{entity.summary}</p>
      <RelationPicture view={view} turnTo={turnTo} />
    </header>
  );
}
