import type { Note, Pack } from '../../core/packs/pack-schema.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import type { Localization } from '../session/localization.ts';
import { formatFragment, targetFragment } from '../session/view-state.ts';

interface Props {
  note: Note;
  pack: Pack;
  l10n: Localization;
  /** The entity under which it stands. */
  under: string;
  /** Notes shown beside this one, so that it need not point to them. */
  beside: readonly Note[];
  /** Whether the address points to it. */
  sought: boolean;
}

/** One note: what is said, how sure it is, who says it, when, where the source has it, and what stands against it. */
export function NoteItem({ note, pack, l10n, under, beside, sought }: Props) {
  const { cardStrings, strings, language, formatDate } = l10n;
  const { id, status, when } = note;
  const address = targetFragment({ type: 'note', id });
  const elsewhere = (notes: readonly Note[]) => notes.filter((other) => !beside.includes(other));
  const denials = elsewhere(pack.notes.filter(({ answers }) => answers?.includes(id)));
  const answered = elsewhere(pack.notes.filter((other) => note.answers?.includes(other.id)));
  return (
    <li
      id={address}
      class={sought ? 'note sought' : 'note'}
      data-note={id}
      data-status={status}
      tabIndex={-1}
    >
      <p class="origin">
        <StatusChip status={status} word={cardStrings.status[status]} hint={cardStrings.statusHint[status]} />
        <Speaker note={note} pack={pack} l10n={l10n} />
      </p>
      <p class="text">{note.text[language]}</p>
      <p class="origin">
        <span>
          {formatDate(when)}
          {when.basis === 'inferred' && `, ${cardStrings.inferred}`}
        </span>
        <span>{paragraphsOf(note.paragraphs, l10n.language)}</span>
        <AlsoAbout entities={note.entities.filter((entity) => entity !== under)} l10n={l10n} />
        <a class="permalink" href={`#${address}`} aria-label={strings.permalink} title={strings.permalink}>
          #
        </a>
      </p>
      {denials.map((other) => (
        <Pointer key={other.id} to={other} text={cardStrings.denies(l10n.speakerName(other.speaker))} />
      ))}
      {answered.map((other) => (
        <Pointer key={other.id} to={other} text={strings.answers(l10n.speakerName(other.speaker))} />
      ))}
    </li>
  );
}

/** Who says it and who that is; the source itself needs no introduction. */
function Speaker({ note, pack, l10n }: Pick<Props, 'note' | 'pack' | 'l10n'>) {
  const speaker = pack.speakers.find(({ id }) => id === note.speaker);
  const role = speaker?.kind === 'source' ? undefined : speaker?.role?.[l10n.language];
  return (
    <span class="speaker">
      <b>{l10n.speakerName(note.speaker)}</b>
      {note.via !== undefined && ` (${l10n.cardStrings.via(l10n.speakerName(note.via))})`}
      {role !== undefined && `, ${role}`}
    </span>
  );
}

function AlsoAbout({ entities, l10n }: { entities: readonly string[]; l10n: Localization }) {
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

function Pointer({ to, text }: { to: Note; text: string }) {
  return (
    <a class="pointer" href={`#${targetFragment({ type: 'note', id: to.id })}`} data-status={to.status}>
      <StatusMark status={to.status} />
      {text}
    </a>
  );
}
