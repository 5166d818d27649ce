import { yearOfDate } from '../../core/packs/format-date.ts';
import { localisedOr } from '../../core/packs/schema/localised.ts';
import type { Localised, Note } from '../../core/packs/schema/pack.ts';
import { PackText } from '../../ui/components/pack-text.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import type { Localisation } from '../session/localisation.ts';
import { filterLink, noteLink } from '../session/view-state.ts';
import type { TimelineEntry } from './timeline-layout.ts';

interface Props {
  entry: TimelineEntry;
  /** What kind of text the source is. */
  kind: Localised | undefined;
  l10n: Localisation;
}

/** How many notes of a date are listed. The others can be unfolded. */
const LISTED = 8;
/** With more notes than this to unfold, a link to the notes of the year replaces them, and fewer are listed. */
const MAX_UNFOLDED = 60;
const LISTED_OF_MANY = 3;

/** A date with its notes. */
export function TimelineItem({ entry: { when, notes, isSource }, kind, l10n }: Props) {
  const { strings, language, cardStrings } = l10n;
  const isMany = notes.length > LISTED + MAX_UNFOLDED;
  const others = notes.slice(LISTED);
  const year = when.start.slice(0, 4);
  return (
    <li class="timeline-entry">
      <span class={`date-mark ${when.basis} ${when.end === undefined ? '' : 'period'}`} />
      <h3>
        {l10n.formatDate(when)}
        {isSource && (
          <span class="remark">
            {strings.sourceAppears(localisedOr(kind, language, cardStrings.anySource))}
          </span>
        )}
      </h3>
      <div class="entry-notes">
        <NoteLinks notes={notes.slice(0, isMany ? LISTED_OF_MANY : LISTED)} l10n={l10n} />
        {isMany && (
          <a class="all-of-year" href={filterLink({ year })}>
            {strings.allOfYear(yearOfDate(year))}
          </a>
        )}
        {others.length > 0 && !isMany && (
          <details>
            <summary>{strings.moreOfDate(others.length)}</summary>
            <NoteLinks notes={others} l10n={l10n} />
          </details>
        )}
      </div>
    </li>
  );
}

/** Links to notes: the shape of the status, and the short text. */
function NoteLinks({ notes, l10n }: { notes: readonly Note[]; l10n: Localisation }) {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map(({ id, status, text, short = text }) => (
        <li key={id}>
          <a href={noteLink(id)} data-status={status}>
            <span class="symbol" aria-hidden="true" title={l10n.cardStrings.status[status]}>
              <StatusMark status={status} />
            </span>
            <span class="visually-hidden">{l10n.cardStrings.status[status]}: </span>
            <PackText text={short} language={l10n.language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
