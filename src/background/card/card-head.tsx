import type { CardData } from '../../core/card/card-data.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, IconButton } from './button.tsx';
import { PackText } from './pack-text.tsx';
import { Relations } from './relations.tsx';

interface CardHeadProps {
  /** The entity shown: the mention's, or the related one that the card was switched to. */
  data: CardData;
  /** The mention's entity, while a related one is shown. */
  mentionEntity: CardData | undefined;
  language: Language;
  /** Whether the options are open. */
  options: boolean;
}

/** Name, summary, buttons and related entities. */
export function CardHead({ data, mentionEntity, language, options }: CardHeadProps) {
  const strings = cardStrings[language];
  const pin = (pinned: boolean) => {
    const label = pinned ? strings.unpin : strings.pin;
    return (
      <IconButton
        key="pin"
        when={{ what: 'pinned', holds: pinned }}
        aria-label={label}
        aria-pressed={pinned}
        title={label}
        command={{ type: 'hover-event', event: pinned ? 'released' : 'pinned' }}
        icon="pin"
      />
    );
  };
  return (
    <header>
      <div class="title">
        {mentionEntity && (
          <IconButton
            key="back"
            aria-label={strings.back(localised(mentionEntity.entity.name, language))}
            command={action({ type: 'show-entity', entity: mentionEntity.entity.id })}
            icon="back"
          />
        )}
        <div class="name">
          <h1>
            <PackText text={data.entity.name} language={language} />
          </h1>
          <span>{data.entity.summary && <PackText text={data.entity.summary} language={language} />}</span>
        </div>
        {pin(false)}
        {pin(true)}
        <IconButton
          key="options"
          aria-label={strings.options}
          aria-expanded={options}
          title={strings.options}
          command={action({ type: 'options', on: !options })}
          icon="options"
        />
        <IconButton
          key="close"
          aria-label={strings.close}
          title={strings.close}
          command={{ type: 'hover-event', event: 'dismissed' }}
          icon="close"
        />
      </div>
      <Relations data={data} language={language} />
    </header>
  );
}
