import { formatWhen } from '../../core/packs/dates.ts';
import { localised, localisedOr } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack.ts';
import { Section } from '../../ui/components/section.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Localisation } from '../session/localisation.ts';
import { noteLink } from '../session/view-state.ts';
import { layOutTimeline, type Moment, type Timeline, whenKey } from './timeline-layout.ts';

interface Props {
  pack: Pack;
  l10n: Localisation;
}

/**
 * The notes in chronological order. On wide screens, a grid places the list items along an axis, with single dates below it
 * and periods above.
 */
export function TimelineSection({ pack, l10n }: Props) {
  const { strings, language, cardStrings } = l10n;
  const { published, kind } = pack.source;
  const timeline = layOutTimeline(pack.notes, published);
  // Slots without a moment next to the axis, which get a tick with their date instead.
  const ticks = timeline.slots.flatMap((unit, i) =>
    timeline.moments.some(({ lane, from, to }) => lane === 0 && from <= i && i <= to) ? [] : [{ unit, i }],
  );
  return (
    <Section id="at=timeline" heading={strings.timeline}>
      <figure aria-labelledby="timeline-caption">
        <ol class="timeline" style={{ '--columns': columnsOf(timeline), '--axis': timeline.lanes }}>
          {timeline.moments.flatMap((moment, index) => {
            const isFirstOfSlot = moment.from !== timeline.moments[index - 1]?.from;
            const gap = isFirstOfSlot ? (timeline.gaps[moment.from - 1] ?? 0) : 0;
            return [
              gap > 0 && (
                <li
                  key={`gap ${moment.from}`}
                  class="gap"
                  aria-hidden="true"
                  style={{ '--column': 2 * moment.from }}
                >
                  <span>{strings.gap(gap)}</span>
                </li>
              ),
              <MomentItem
                key={whenKey(moment.when)}
                moment={moment}
                lanes={timeline.lanes}
                l10n={l10n}
                remark={
                  whenKey(moment.when) === whenKey(published)
                    ? strings.sourceAppears(localisedOr(kind, language, l10n.cardStrings.anySource))
                    : undefined
                }
              />,
            ];
          })}
          {ticks.map(({ unit, i }) => (
            <li key={unit.start} class="tick" aria-hidden="true" style={{ '--column': 2 * i + 1 }}>
              {formatWhen({ start: unit.start, precision: unit.precision, basis: 'inferred' }, language)}
            </li>
          ))}
        </ol>
        <figcaption id="timeline-caption">
          {strings.timelineCaption}
          <span class="legend">
            <span class="bar stated" /> {strings.stated} <span class="bar inferred" /> {cardStrings.inferred}
          </span>
        </figcaption>
      </figure>
    </Section>
  );
}

interface MomentProps {
  moment: Moment;
  lanes: number;
  l10n: Localisation;
  /** A line below the date. */
  remark: string | undefined;
}

function MomentItem({ moment, lanes, l10n, remark }: MomentProps) {
  const { when, notes, from, to, lane } = moment;
  const [first, ...others] = notes;
  return (
    <li
      class={`moment ${when.basis} ${lane === 0 ? 'below' : 'above'}`}
      style={{ '--column': `${2 * from + 1} / ${2 * to + 2}`, '--row': lanes - lane }}
    >
      <span class={`bar ${when.basis}`} />
      <h3>
        {l10n.formatDate(when)}
        {when.basis === 'inferred' && <span class="basis"> {l10n.cardStrings.inferred}</span>}
      </h3>
      {remark !== undefined && <p class="remark">{remark}</p>}
      {first && <NoteLink note={first} l10n={l10n} lead />}
      {others.length > 0 && (
        <ul class="dots">
          {others.map((note) => (
            <li key={note.id}>
              <NoteLink note={note} l10n={l10n} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A link to a note: the shape of its status, and for the first note of a moment also its text. */
function NoteLink({ note, l10n, lead = false }: { note: Note; l10n: Localisation; lead?: boolean }) {
  const text = localised(note.text, l10n.language);
  const label = `${l10n.cardStrings.status[note.status]}: ${text}`;
  return (
    <a
      class={lead ? 'lead' : 'dot'}
      href={noteLink(note.id)}
      data-status={note.status}
      {...(lead ? {} : { title: label })}
    >
      <StatusMark status={note.status} />
      {lead ? (
        <>
          <span class="visually-hidden">{l10n.cardStrings.status[note.status]}: </span>
          <span>{text}</span>
        </>
      ) : (
        <span class="visually-hidden">{label}</span>
      )}
    </a>
  );
}

/** The grid's column widths: slots in odd columns, gaps in even ones. A slot with many notes is wider. */
function columnsOf({ slots, gaps, moments }: Timeline): string {
  return slots
    .flatMap((_, i) => {
      const maxNotes = Math.max(
        0,
        ...moments
          .filter(({ from, to, lane }) => lane === 0 && from === i && to === i)
          .map(({ notes }) => notes.length),
      );
      const gap = gaps[i];
      return [
        `minmax(0, ${1 + Math.min(1, maxNotes / 15)}fr)`,
        ...(gap === undefined ? [] : [gap > 0 ? 'minmax(4.75rem, 0.3fr)' : '0.1875rem']),
      ];
    })
    .join(' ');
}
