import { localised } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import type { Localisation } from '../session/localisation.ts';
import { formatFragment, noteLink, targetId } from '../session/view-state.ts';

interface Props {
  note: Note;
  pack: Pack;
  l10n: Localisation;
  /** Id of the entity whose group this is in. */
  groupEntity: string;
  /** The notes in the column beside this one. This note does not link to them. */
  counterpart: readonly Note[];
  /** Whether the address points to this note. */
  isTarget: boolean;
}

/** A note with its status, speaker, date and paragraphs, and links to the notes that it answers or that deny it. */
export function NoteItem({ note, pack, l10n, groupEntity, counterpart, isTarget }: Props) {
  const { cardStrings, strings, language, speakerName } = l10n;
  const { id, status } = note;
  const linked = pack.notes.filter((other) => !counterpart.includes(other));
  const denials = linked.filter(({ answers }) => answers?.includes(id));
  const answered = linked.filter((other) => note.answers?.includes(other.id));
  return (
    <li
      id={targetId({ type: 'note', id })}
      class={isTarget ? 'note target' : 'note'}
      data-note={id}
      data-status={status}
      tabIndex={-1}
    >
      <p class="details">
        <StatusChip
          status={status}
          label={cardStrings.status[status]}
          hint={cardStrings.statusHint[status]}
        />
        <Speaker note={note} pack={pack} l10n={l10n} />
      </p>
      <p class="text">{localised(note.text, language)}</p>
      <p class="details">
        <span>{l10n.formatDateAndBasis(note.when)}</span>
        <span>{paragraphsOf(note.paragraphs, language)}</span>
        <AlsoAbout entities={note.entities.filter((entity) => entity !== groupEntity)} l10n={l10n} />
        <a class="permalink" href={noteLink(id)} aria-label={strings.permalink} title={strings.permalink}>
          #
        </a>
      </p>
      {denials.map((other) => (
        <RelatedNoteLink key={other.id} to={other} text={cardStrings.denies(speakerName(other.speaker))} />
      ))}
      {answered.map((other) => (
        <RelatedNoteLink key={other.id} to={other} text={strings.answers(speakerName(other.speaker))} />
      ))}
    </li>
  );
}

/** The speaker's name and role. The role of the source itself is left out. */
function Speaker({ note, pack, l10n }: Pick<Props, 'note' | 'pack' | 'l10n'>) {
  const speaker = pack.speakers.find(({ id }) => id === note.speaker);
  const role = speaker?.kind === 'source' ? undefined : speaker?.role;
  return (
    <span class="speaker">
      <b>{l10n.speakerName(note.speaker)}</b>
      {note.via !== undefined && ` (${l10n.cardStrings.via(l10n.speakerName(note.via))})`}
      {role !== undefined && `, ${localised(role, l10n.language)}`}
    </span>
  );
}

function AlsoAbout({ entities, l10n }: { entities: readonly string[]; l10n: Localisation }) {
  if (entities.length === 0) return null;
  return (
    <span>
      {l10n.strings.alsoAbout}{' '}
      {entities.map((entity, i) => (
        <span key={entity}>
          {i > 0 && ', '}
          <a href={formatFragment({ filters: { entity }, target: { type: 'section', id: 'notes' } })}>
            {l10n.partyName(entity)}
          </a>
        </span>
      ))}
    </span>
  );
}

function RelatedNoteLink({ to, text }: { to: Note; text: string }) {
  return (
    <a class="related-note" href={noteLink(to.id)} data-status={to.status}>
      <StatusMark status={to.status} />
      {text}
    </a>
  );
}
