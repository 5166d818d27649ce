import type { CardData } from '../../core/card-data.ts';
import { Icon } from '../../ui/icon.tsx';
import { cardStrings } from '../../ui/strings/card.ts';
import type { CardActions, CardModel } from './model.ts';
import { RelationPicture } from './relation-picture.tsx';

interface CardHeadProps {
  /** What is shown now: the mention's entity, or one that the card was turned to. */
  data: CardData;
  model: CardModel;
  actions: CardActions;
  turnTo: (entity: string) => void;
  options: boolean;
  setOptions: (open: boolean) => void;
  /** The mention's own entity while another one is shown. */
  home: CardData['entity'] | undefined;
}

/** Name, one line, tools, and the entities around this one. */
export function CardHead({ data, model, actions, turnTo, options, setOptions, home }: CardHeadProps) {
  const { language, hold } = model;
  const strings = cardStrings[language];
  const { entity } = data;
  const pinned = hold === 'pinned';
  return (
    <header>
      <div class="title">
        {home && (
          <button
            type="button"
            class="tool"
            aria-label={strings.back(home.name[language])}
            onClick={() => turnTo(home.id)}
          >
            <Icon name="back" />
          </button>
        )}
        <h1>{entity.name[language]}</h1>
        <button
          type="button"
          class="tool"
          aria-label={pinned ? strings.unpin : strings.pin}
          aria-pressed={pinned}
          title={pinned ? strings.unpin : strings.pin}
          onClick={() => actions.pin(!pinned)}
        >
          <Icon name="pin" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={strings.options}
          aria-expanded={options}
          title={strings.options}
          onClick={() => setOptions(!options)}
        >
          <Icon name="options" />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={strings.close}
          title={strings.close}
          onClick={actions.close}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{entity.summary[language]}</p>
      <RelationPicture data={data} language={language} turnTo={turnTo} />
    </header>
  );
}
