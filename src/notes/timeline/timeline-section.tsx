import type { Pack } from '../../core/packs/schema/pack.ts';
import { Section } from '../../ui/components/section.tsx';
import type { Localisation } from '../session/localisation.ts';
import { TimelineItem } from './timeline-item.tsx';
import { layOutTimeline, whenKey } from './timeline-layout.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/** The notes in chronological order, with a legend. */
export function TimelineSection({ pack, l10n }: Props) {
  const { strings } = l10n;
  const entries = layOutTimeline(pack.notes, pack.source.published);
  const kinds = (['stated', 'inferred'] as const).filter((basis) =>
    entries.some(({ when }) => when.basis === basis && when.end === undefined),
  );
  const hasPeriods = entries.some(({ when }) => when.end !== undefined);
  const hasGaps = entries.some(({ gap }) => gap > 1);
  return (
    <Section id="at=timeline" heading={strings.timeline} class="timeline-section">
      <ul class="legend" aria-label={strings.legend}>
        {kinds.map((basis) => (
          <li key={basis}>
            <span class={`date-mark ${basis}`} />
            {strings.dateIs[basis]}
          </li>
        ))}
        {hasPeriods && (
          <li>
            <span class="date-mark period inferred" />
            {strings.period}
          </li>
        )}
        {hasGaps && (
          <li>
            <span class="gap-mark" />
            {strings.gapMeaning}
          </li>
        )}
      </ul>
      <ol class="timeline">
        {entries.flatMap((entry) => [
          entry.gap > 1 && (
            <li key={`gap ${whenKey(entry.when)}`} class="gap">
              <span>{strings.gap(entry.gap)}</span>
            </li>
          ),
          <TimelineItem key={whenKey(entry.when)} entry={entry} kind={pack.source.kind} l10n={l10n} />,
        ])}
      </ol>
    </Section>
  );
}
