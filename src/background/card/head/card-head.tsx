import type { CardData } from '../../../core/card/card-data.ts';
import type { CardState } from '../../../core/card/card-state.ts';
import { localised } from '../../../core/packs/schema/localised.ts';
import type { Language } from '../../../core/shared/language.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { cardStrings } from '../../../ui/strings/card.ts';
import { action, IconButton } from '../parts/button.tsx';
import { Relations } from './relations.tsx';
import { isBesideName, LongSummary } from './summary.tsx';

interface CardHeadProps {
  /** The entity shown: the mention's, or the related one that the card was switched to. */
  data: CardData;
  /** The mention's entity, while a related one is shown. */
  mentionEntity: CardData | undefined;
  language: Language;
  state: CardState;
}

/** Name, summary, buttons and related entities. */
export function CardHead({ data, mentionEntity, language, state }: CardHeadProps) {
  const strings = cardStrings[language];
  const { options, unfoldedParts } = state;
  const { name, summary } = data.entity;
  const isBeside = isBesideName(data, language);
  const pin = (pinned: boolean) => {
    const label = pinned ? strings.unpin : strings.pin;
    return (
      <IconButton
        key="pin"
        when={{ what: 'pinned', holds: pinned }}
        class={pinned ? 'tool unpin' : 'tool'}
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
            <PackText text={name} language={language} />
          </h1>
          <span>{isBeside && summary && <PackText text={summary} language={language} />}</span>
        </div>
        {pin(false)}
        {pin(true)}
        <IconButton
          key="options"
          aria-expanded={options}
          title={strings.options}
          command={action({ type: 'options', on: !options })}
          icon="options"
        />
        <IconButton
          key="close"
          title={strings.close}
          command={{ type: 'hover-event', event: 'dismissed' }}
          icon="close"
        />
      </div>
      <div class="intro">
        {!isBeside && <LongSummary data={data} language={language} unfoldedParts={unfoldedParts} />}
        <Relations
          data={data}
          language={language}
          unfoldedParts={unfoldedParts}
          cameFrom={mentionEntity?.entity.id}
        />
      </div>
    </header>
  );
}
