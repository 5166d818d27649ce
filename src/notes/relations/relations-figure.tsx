import { localised } from '../../core/packs/localised.ts';
import type { Pack, Relation } from '../../core/packs/pack-schema.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { nameOf } from '../session/view.ts';
import type { Words } from '../session/words.ts';
import { RelationsPicture } from './relations-picture.tsx';

interface Props {
  pack: Pack;
  words: Words;
}

/** Who is tied to whom: a picture for the eye, and a list that says the same in full, with status, date and notes. */
export function RelationsFigure({ pack, words }: Props) {
  const { strings } = words;
  if (pack.relations.length === 0) return null;
  return (
    <section aria-labelledby="at=relations">
      <h2 id="at=relations" tabIndex={-1}>
        {strings.relations}
      </h2>
      <figure class="relations" aria-labelledby="relations-caption">
        <RelationsPicture pack={pack} words={words} />
        <figcaption id="relations-caption">{strings.relationsCaption}</figcaption>
      </figure>
      <ul class="relation-list">
        {pack.relations.map((relation) => (
          <RelationItem key={relation.id} relation={relation} words={words} />
        ))}
      </ul>
    </section>
  );
}

function RelationItem({ relation, words }: { relation: Relation; words: Words }) {
  const { from, to, label, status, when, notes } = relation;
  const { party, date, shared, strings, language } = words;
  return (
    <li>
      <p>
        <b>{party(from)}</b> {localised(label, language)} <b>{party(to)}</b>
      </p>
      <p class="origin">
        <StatusChip status={status} label={shared.status[status]} hint={shared.statusHint[status]} />
        {when && (
          <span>
            {date(when)}
            {when.basis === 'inferred' && `, ${shared.inferred}`}
          </span>
        )}
        {notes.map((id, index) => (
          <a key={id} href={`#${nameOf({ type: 'note', id })}`}>
            {strings.noteLink(notes.length > 1 ? index + 1 : undefined)}
          </a>
        ))}
      </p>
    </li>
  );
}
