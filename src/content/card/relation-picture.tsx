import type { CardView } from '../../core/card-view.ts';

interface RelationPictureProps {
  view: CardView;
  turnTo: (entity: string) => void;
}

type Related = CardView['related'][number];

/**
 * The entity among those that the source ties it to, as a row: "Bytedance → TikTok ← Microsoft?". An arrow is broken and
 * has a question mark where the relation is what somebody says. Each neighbour turns the card to itself.
 */
export function RelationPicture({ view, turnTo }: RelationPictureProps) {
  const { entity, related, labels } = view;
  if (related.length === 0) return null;
  const [first, second, ...rest] = related;
  const chip = ({ id, name, sentence }: Related) => (
    <button
      key={id}
      type="button"
      class="chip"
      title={sentence}
      aria-label={`${name}: ${sentence}`}
      onClick={() => turnTo(id)}
    >
      {name}
    </button>
  );
  const self = <span class="self">{entity.name}</span>;
  return (
    <nav class="relations" aria-label={labels.related}>
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
