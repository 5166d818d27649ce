import { localised } from '../../core/packs/localised.ts';
import type { Note, Pack } from '../../core/packs/pack-schema.ts';
import { StatusChip } from '../../ui/components/status-chip.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { paragraphsOf } from '../../ui/strings/paragraphs.ts';
import { formatView, nameOf } from '../session/view.ts';
import type { Words } from '../session/words.ts';

interface Props {
  note: Note;
  pack: Pack;
  words: Words;
  /** The entity under which it stands. */
  under: string;
  /** Notes shown beside this one, so that it need not point to them. */
  beside: readonly Note[];
  /** Whether the address points to it. */
  sought: boolean;
}

/** One note: what is said, how sure it is, who says it, when, where the source has it, and what stands against it. */
export function NoteItem({ note, pack, words, under, beside, sought }: Props) {
  const { shared, strings, language, date } = words;
  const { id, status, when } = note;
  const address = nameOf({ type: 'note', id });
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
        <StatusChip status={status} label={shared.status[status]} hint={shared.statusHint[status]} />
        <Speaker note={note} pack={pack} words={words} />
      </p>
      <p class="text">{localised(note.text, language)}</p>
      <p class="origin">
        <span>
          {date(when)}
          {when.basis === 'inferred' && `, ${shared.inferred}`}
        </span>
        <span>{paragraphsOf(note.paragraphs, words.language)}</span>
        <AlsoAbout entities={note.entities.filter((entity) => entity !== under)} words={words} />
        <a class="permalink" href={`#${address}`} aria-label={strings.permalink} title={strings.permalink}>
          #
        </a>
      </p>
      {denials.map((other) => (
        <Pointer key={other.id} to={other} text={shared.denies(words.speaker(other.speaker))} />
      ))}
      {answered.map((other) => (
        <Pointer key={other.id} to={other} text={strings.answers(words.speaker(other.speaker))} />
      ))}
    </li>
  );
}

/** Who says it and who that is; the source itself needs no introduction. */
function Speaker({ note, pack, words }: Pick<Props, 'note' | 'pack' | 'words'>) {
  const speaker = pack.speakers.find(({ id }) => id === note.speaker);
  const role = speaker?.kind === 'source' ? undefined : speaker?.role;
  return (
    <span class="speaker">
      <b>{words.speaker(note.speaker)}</b>
      {note.via !== undefined && ` (${words.shared.via(words.speaker(note.via))})`}
      {role !== undefined && `, ${localised(role, words.language)}`}
    </span>
  );
}

function AlsoAbout({ entities, words }: { entities: readonly string[]; words: Words }) {
  if (entities.length === 0) return null;
  return (
    <span>
      {words.strings.alsoAbout}{' '}
      {entities.map((entity, i) => (
        <span key={entity}>
          {i > 0 && ', '}
          <a href={formatView({ filters: { entity }, target: { type: 'section', id: 'notes' } })}>
            {words.party(entity)}
          </a>
        </span>
      ))}
    </span>
  );
}

function Pointer({ to, text }: { to: Note; text: string }) {
  return (
    <a class="pointer" href={`#${nameOf({ type: 'note', id: to.id })}`} data-status={to.status}>
      <StatusMark status={to.status} />
      {text}
    </a>
  );
}
