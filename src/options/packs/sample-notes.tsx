import { Separator } from '../../ui/components/separator.tsx';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { aboutWhen } from '../../ui/strings/source-texts.ts';
import type { Localisation } from '../session/localisation.ts';
import type { SampleNote } from '../session/pack-outline.ts';
import { PackText } from './pack-text.tsx';

/** Some notes as cards show them: status, speaker and date in a line, and the text. */
export function SampleNotes({ notes, l10n }: { notes: readonly SampleNote[]; l10n: Localisation }) {
  const { cardStrings, language, localised } = l10n;
  return (
    <ul class="sample-notes">
      {notes.map(({ id, status, speaker, via, when, text }) => (
        <li key={id} data-status={status}>
          <p class="sample-origin">
            <StatusChip
              status={status}
              label={cardStrings.status[status]}
              hint={cardStrings.statusHint[status]}
            />{' '}
            <b>
              <PackText text={speaker} l10n={l10n} />
            </b>
            {via && <bdi> {cardStrings.via(localised(via))}</bdi>}
            <Separator />
            <span class="sample-when">{aboutWhen(when, language, 'short')}</span>
          </p>
          <p>
            <PackText text={text} l10n={l10n} named />
          </p>
        </li>
      ))}
    </ul>
  );
}
