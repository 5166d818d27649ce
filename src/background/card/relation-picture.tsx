import type { CardView } from '../../core/card/card-view.ts';
import { action, Button } from './button.tsx';

type Related = CardView['related'][number];

/**
 * The entity and its relations in a row: "Bytedance → TikTok ← Microsoft?". A relation that the source does not state itself
 * has a dashed arrow and a question mark. Clicking a related entity switches the card to it.
 */
export function RelationPicture({ view: { entity, related, labels } }: { view: CardView }) {
  if (related.length === 0) return null;
  const [first, second, ...rest] = related;
  const chip = ({ id, name, sentence }: Related) => (
    <Button
      key={id}
      class="chip"
      title={sentence}
      aria-label={`${name}: ${sentence}`}
      command={action({ type: 'show-entity', entity: id })}
    >
      {name}
    </Button>
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
