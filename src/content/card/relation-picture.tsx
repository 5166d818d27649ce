import type { CardData } from '../../core/card-data.ts';
import type { Language } from '../../core/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';

interface RelationPictureProps {
  data: CardData;
  language: Language;
  turnTo: (entity: string) => void;
}

type Related = CardData['related'][number];

/**
 * The entity among those that the source ties it to, as a row: "Bytedance → TikTok ← Microsoft?". An arrow is broken and
 * has a question mark where the relation is what somebody says. Each neighbour turns the card to itself.
 */
export function RelationPicture({ data, language, turnTo }: RelationPictureProps) {
  const { entity, related } = data;
  if (related.length === 0) return null;
  const strings = cardStrings[language];
  const own = entity.name[language];
  const [first, second, ...rest] = related;
  const chip = (other: Related) => {
    const name = other.name[language];
    const [from, to] = other.outgoing ? [own, name] : [name, own];
    const sentence = `${from} ${other.label[language]} ${to}`;
    return (
      <button
        key={other.id}
        type="button"
        class="chip"
        title={sentence}
        aria-label={`${name}: ${sentence}`}
        onClick={() => turnTo(other.id)}
      >
        {name}
      </button>
    );
  };
  const self = <span class="self">{own}</span>;
  return (
    <nav class="relations" aria-label={strings.related}>
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
      <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true" focusable="false">
        <path
          d="M1 6h19M15.5 2l5 4-5 4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray={stated ? undefined : '3 2'}
        />
      </svg>
      {!stated && <span aria-hidden="true">?</span>}
    </span>
  );
}
