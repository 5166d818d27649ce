import { StatusSchema } from '../../core/packs/schema/pack-schema.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import type { Contents } from '../session/collection.ts';
import type { Localisation } from '../session/localisation.ts';

interface Props {
  contents: Pick<Contents, 'notes' | 'relations'>;
  l10n: Localisation;
}

/** Explains the statuses that occur in the notes and relations. */
export function StatusMeanings({ contents: { notes, relations }, l10n: { strings, cardStrings } }: Props) {
  const used = new Set([...notes, ...relations].map(({ status }) => status));
  return (
    <>
      <h3>{strings.statuses}</h3>
      <dl class="statuses">
        {StatusSchema.options
          .filter((status) => used.has(status))
          .map((status) => (
            <div key={status}>
              <dt>
                <StatusChip status={status} label={cardStrings.status[status]} />
              </dt>
              <dd>{cardStrings.statusHint[status]}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
