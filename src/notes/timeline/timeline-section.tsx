import type { Pack } from '../../core/packs/schema/pack.ts';
import { Section } from '../../ui/components/section.tsx';
import type { Localisation } from '../session/localisation.ts';
import { MomentItem } from './moment-item.tsx';
import { layOutTimeline, whenKey } from './timeline-layout.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/** The notes in chronological order, with a legend. */
export function TimelineSection({ pack, l10n }: Props) {
  const { strings } = l10n;
  const moments = layOutTimeline(pack.notes, pack.source.published);
  const kinds = (['stated', 'inferred'] as const).filter((basis) =>
    moments.some(({ when }) => when.basis === basis && when.end === undefined),
  );
  const hasPeriods = moments.some(({ when }) => when.end !== undefined);
  const hasGaps = moments.some(({ gap }) => gap > 1);
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
        {moments.flatMap((moment) => [
          moment.gap > 1 && (
            <li key={`gap ${whenKey(moment.when)}`} class="gap">
              <span>{strings.gap(moment.gap)}</span>
            </li>
          ),
          <MomentItem key={whenKey(moment.when)} moment={moment} kind={pack.source.kind} l10n={l10n} />,
        ])}
      </ol>
    </Section>
  );
}
