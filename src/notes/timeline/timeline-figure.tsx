import { formatWhen } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack-schema.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { nameOf } from '../session/view.ts';
import type { Words } from '../session/words.ts';
import { keyOf, layOutTimeline, type Moment, type Timeline } from './timeline.ts';

interface Props {
  pack: Pack;
  words: Words;
}

/**
 * When what the notes tell took place. A list in the order of time; where there is room, a grid sets its items along an axis:
 * single dates below it, periods above.
 */
export function TimelineFigure({ pack, words }: Props) {
  const { strings, language, shared } = words;
  const { published, kind } = pack.source;
  const timeline = layOutTimeline(pack.notes, published);
  const unmarked = timeline.slots.flatMap((unit, i) =>
    timeline.moments.some(({ lane, from, to }) => lane === 0 && from <= i && i <= to) ? [] : [{ unit, i }],
  );
  return (
    <section aria-labelledby="at=timeline">
      <h2 id="at=timeline" tabIndex={-1}>
        {strings.timeline}
      </h2>
      <figure aria-labelledby="timeline-caption">
        <ol class="timeline" style={{ '--columns': columnsOf(timeline), '--axis': timeline.lanes }}>
          {timeline.moments.flatMap((moment, index) => {
            const gap = gapBefore(timeline, moment, index);
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
                key={keyOf(moment.when)}
                moment={moment}
                lanes={timeline.lanes}
                words={words}
                remark={
                  keyOf(moment.when) === keyOf(published)
                    ? strings.sourceAppears(localised(kind, language))
                    : undefined
                }
              />,
            ];
          })}
          {unmarked.map(({ unit, i }) => (
            <li key={unit.start} class="tick" aria-hidden="true" style={{ '--column': 2 * i + 1 }}>
              {formatWhen({ start: unit.start, precision: unit.precision, basis: 'inferred' }, language)}
            </li>
          ))}
        </ol>
        <figcaption id="timeline-caption">
          {strings.timelineCaption}
          <span class="legend">
            <span class="bar stated" /> {strings.stated} <span class="bar inferred" /> {shared.inferred}
          </span>
        </figcaption>
      </figure>
    </section>
  );
}

interface MomentProps {
  moment: Moment;
  lanes: number;
  words: Words;
  remark: string | undefined;
}

function MomentItem({ moment, lanes, words, remark }: MomentProps) {
  const { when, notes, from, to, lane } = moment;
  const [first, ...others] = notes;
  return (
    <li
      class={`moment ${when.basis} ${lane === 0 ? 'below' : 'above'}`}
      style={{ '--column': `${2 * from + 1} / ${2 * to + 2}`, '--row': lanes - lane }}
    >
      <span class={`bar ${when.basis}`} />
      <h3>
        {words.date(when)}
        {when.basis === 'inferred' && <span class="basis"> {words.shared.inferred}</span>}
      </h3>
      {remark !== undefined && <p class="remark">{remark}</p>}
      {first && <NoteLink note={first} words={words} lead />}
      {others.length > 0 && (
        <ul class="dots">
          {others.map((note) => (
            <li key={note.id}>
              <NoteLink note={note} words={words} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A note as a shape; the leading one of a moment with its words. */
function NoteLink({ note, words, lead = false }: { note: Note; words: Words; lead?: boolean }) {
  const text = localised(note.text, words.language);
  const named = `${words.shared.status[note.status]}: ${text}`;
  return (
    <a
      class={lead ? 'lead' : 'dot'}
      href={`#${nameOf({ type: 'note', id: note.id })}`}
      data-status={note.status}
      {...(lead ? {} : { title: named })}
    >
      <StatusMark status={note.status} />
      {lead ? (
        <>
          <span class="visually-hidden">{words.shared.status[note.status]}: </span>
          <span>{text}</span>
        </>
      ) : (
        <span class="visually-hidden">{named}</span>
      )}
    </a>
  );
}

/** Days that pass unnoted before the first moment of a slot; none for the others. */
function gapBefore({ gaps, moments }: Timeline, { from }: Moment, index: number): number {
  const first = moments.findIndex((moment) => moment.from === from) === index;
  return first && from > 0 ? (gaps[from - 1] ?? 0) : 0;
}

/** Widths of slots, which odd columns hold, and of the gaps between. A slot with many notes gets more room. */
function columnsOf({ slots, gaps, moments }: Timeline): string {
  return slots
    .flatMap((_, i) => {
      const most = Math.max(
        0,
        ...moments
          .filter(({ from, to, lane }) => lane === 0 && from === i && to === i)
          .map(({ notes }) => notes.length),
      );
      const gap = gaps[i];
      return [
        `minmax(0, ${1 + Math.min(1, most / 15)}fr)`,
        ...(gap === undefined ? [] : [gap > 0 ? 'minmax(4.75rem, 0.3fr)' : '0.1875rem']),
      ];
    })
    .join(' ');
}
