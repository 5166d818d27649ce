import { foreignLanguage, localised } from '../../core/packs/schema/localised.ts';
import type { Pack, Relation } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { Section } from '../../ui/components/section.tsx';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import type { Localisation } from '../session/localisation.ts';
import { noteLink } from '../session/view-state.ts';
import { RelationsDiagram } from './relations-diagram.tsx';
import { relationsGraph } from './relations-graph.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/** The relations between parties: a diagram, unless it would be too large, and a list with status, date and notes. */
export function RelationsSection({ pack, l10n }: Props) {
  const { strings } = l10n;
  const graph = relationsGraph(pack);
  return (
    <Section id="at=relations" heading={strings.relations}>
      {graph && (
        <figure class="relations" aria-labelledby="relations-caption">
          <RelationsDiagram graph={graph} pack={pack} l10n={l10n} />
          <figcaption id="relations-caption">{strings.relationsCaption}</figcaption>
        </figure>
      )}
      <ul class="relation-list">
        {pack.relations.map((relation) => (
          <RelationItem key={relation.id} relation={relation} l10n={l10n} />
        ))}
      </ul>
    </Section>
  );
}

function RelationItem({ relation, l10n }: { relation: Relation; l10n: Localisation }) {
  const { from, to, label, status, when, notes } = relation;
  const { party, formatDate, cardStrings, strings } = l10n;
  return (
    <li>
      {/* The direction is that of the label, as the only text that is not isolated. */}
      <p dir="auto">
        <b>
          <PackText text={party(from)} language={l10n.language} />
        </b>{' '}
        <span lang={foreignLanguage(label, l10n.language)}>{localised(label, l10n.language)}</span>{' '}
        <b>
          <PackText text={party(to)} language={l10n.language} />
        </b>
      </p>
      <p class="details">
        <StatusChip
          status={status}
          label={cardStrings.status[status]}
          hint={cardStrings.statusHint[status]}
        />
        {when && <span>{formatDate(when)}</span>}
        {notes.map((id, index) => (
          <a key={id} href={noteLink(id)}>
            {strings.noteLink(notes.length > 1 ? index + 1 : undefined)}
          </a>
        ))}
      </p>
    </li>
  );
}
