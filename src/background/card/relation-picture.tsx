import type { CardData } from '../../core/card/card-data.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';

interface RelationPictureProps {
  data: CardData;
  language: Language;
}

/**
 * The entity and its relations in a row: "Bytedance → TikTok ← Microsoft?". A relation that the source does not state itself
 * has a dashed arrow and a question mark. Clicking a related entity switches the card to it.
 */
export function RelationPicture({ data: { entity, related }, language }: RelationPictureProps) {
  if (related.length === 0) return null;
  const [first, second, ...rest] = related;
  const ownName = localised(entity.name, language);
  const chip = ({ id, name, label, outgoing }: CardData['related'][number]) => {
    const otherName = localised(name, language);
    const [from, to] = outgoing ? [ownName, otherName] : [otherName, ownName];
    const sentence = `${from} ${localised(label, language)} ${to}`;
    return (
      <Button
        key={id}
        class="chip"
        title={sentence}
        aria-label={`${otherName}: ${sentence}`}
        command={action({ type: 'show-entity', entity: id })}
      >
        {otherName}
      </Button>
    );
  };
  const self = <span class="self">{ownName}</span>;
  return (
    <nav class="relations" aria-label={cardStrings[language].related}>
      {first && second ? (
        <>
          {chip(first)}
          <Arrow to={first.outgoing ? 'start' : 'end'} stated={first.stated} />
          {self}
          <Arrow to={second.outgoing ? 'end' : 'start'} stated={second.stated} />
          {chip(second)}
        </>
      ) : (
        first && (
          <>
            {self}
            <Arrow to={first.outgoing ? 'end' : 'start'} stated={first.stated} />
            {chip(first)}
          </>
        )
      )}
      {rest.map(chip)}
    </nav>
  );
}

function Arrow({ to, stated }: { to: 'start' | 'end'; stated: boolean }) {
  return (
    <span class={`arrow to-${to}`}>
      <svg viewBox="0 0 22 12" aria-hidden="true">
        <path d="M1 6h19M15.5 2l5 4-5 4" stroke-dasharray={stated ? undefined : '3 2'} />
      </svg>
      {!stated && <span aria-hidden="true">?</span>}
    </span>
  );
}
