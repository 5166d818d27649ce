import { splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import type { Note } from '../../core/packs/schema/pack.ts';
import { PackText, SourceName } from '../../ui/components/pack-text.tsx';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { HighlightedPackText } from '../common/highlighted-text.tsx';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';
import { packLink } from '../session/open-packs.ts';
import { filterLink, noteLink } from '../session/view-state.ts';
import type { NoteItemProps } from './note-item-props.ts';

/** The speaker's name and role. The role of the source itself is left out. */
export function Speaker({
  note,
  collection,
  l10n,
  hits,
}: Pick<NoteItemProps, 'note' | 'collection' | 'l10n' | 'hits'>) {
  const { kind, role } = collection.speaker(note.speaker) ?? {};
  return (
    <span class="speaker">
      <b>
        <HighlightedPackText text={l10n.speaker(note.speaker)} l10n={l10n} hits={hits} />
      </b>
      {note.via !== undefined && ` (${l10n.cardStrings.via(l10n.speakerName(note.via))})`}
      {role !== undefined && kind !== 'source' && (
        <>
          , <PackText text={role} language={l10n.language} />
        </>
      )}
    </span>
  );
}

/** The source of a note, where several packs are shown. Links to the note on the page of its own pack. */
export function NoteSource({ note, collection, l10n }: Pick<NoteItemProps, 'note' | 'collection' | 'l10n'>) {
  const pack = collection.packOf(note);
  if (!pack) return null;
  return (
    <a class="note-source" href={packLink(pack.id, noteLink(splitQualifiedKey(note.id).id))}>
      <SourceName source={pack.source} language={l10n.language} />, {l10n.formatDate(pack.source.published)}
    </a>
  );
}

interface AboutProps {
  label: string;
  entities: readonly string[];
  l10n: Localisation;
  hits: Hits | undefined;
}

/** Links to the notes about other entities. */
export function AboutEntities({ label, entities, l10n, hits }: AboutProps) {
  if (entities.length === 0) return null;
  return (
    <span>
      {label}{' '}
      {entities.map((entity, i) => (
        <span key={entity}>
          {i > 0 && ', '}
          <a href={filterLink({ entity })}>
            <HighlightedPackText text={l10n.party(entity)} l10n={l10n} hits={hits} />
          </a>
        </span>
      ))}
    </span>
  );
}

/** Links to the notes that answer a note and to those that it answers, without those in the column beside it. */
export function RelatedNotes({ note, collection, l10n, counterpart }: NoteItemProps) {
  const { cardStrings, strings, speakerName } = l10n;
  const isElsewhere = (other: Note) => !counterpart.includes(other);
  const answerBy = ({ status, speaker }: Note) =>
    cardStrings[status === 'denial' ? 'denies' : 'onThis'](speakerName(speaker));
  const answered = (note.answers ?? []).flatMap((id) => collection.note(id) ?? []);
  return (
    <>
      {collection
        .answersTo(note.id)
        .filter(isElsewhere)
        .map((other) => (
          <RelatedNote key={other.id} to={other} text={answerBy(other)} />
        ))}
      {answered.filter(isElsewhere).map((other) => (
        <RelatedNote key={other.id} to={other} text={strings.answers(speakerName(other.speaker))} />
      ))}
    </>
  );
}

function RelatedNote({ to, text }: { to: Note; text: string }) {
  return (
    <a class="related-note" href={noteLink(to.id)} data-status={to.status}>
      <StatusMark status={to.status} />
      {text}
    </a>
  );
}
