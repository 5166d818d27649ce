import { formatWhen } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Note, Source, Speaker } from '../../core/pack-schema.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { cardStrings } from '../../ui/strings/card.ts';

interface NoteItemProps {
  note: Note;
  speakers: readonly Speaker[];
  source: Source;
  language: Language;
}

/** One note: what is said, how sure it is, who says it, when, and where the source has it. */
export function NoteItem({ note, speakers, source, language }: NoteItemProps) {
  const strings = cardStrings[language];
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name[language] ?? id;
  const via = note.via === undefined ? '' : ` (${strings.via(nameOf(note.via))})`;
  const inferred = note.when.basis === 'inferred' && !isDayOf(source, note) ? `, ${strings.inferred}` : '';
  return (
    <li data-note={note.id} data-status={note.status}>
      <p class="origin">
        <span class="status" title={strings.statusHint[note.status]}>
          <StatusMark status={note.status} />
          {strings.status[note.status]}
        </span>{' '}
        <b>{nameOf(note.speaker)}</b>
        {via}
      </p>
      <p class="text">{note.text[language]}</p>
      <p class="origin">
        {formatWhen(note.when, language)}
        {inferred} · {paragraphsOf(note.paragraphs, language)}
      </p>
    </li>
  );
}

/** The source line below says of this day that it is inferred; once is enough. */
const isDayOf = ({ published }: Source, { when }: Note) =>
  when.start === published.start && when.end === undefined;

function paragraphsOf(numbers: readonly number[], language: Language): string {
  const strings = cardStrings[language];
  const counted = numbers.filter((number) => number > 0).map(String);
  if (counted.length === 0) return strings.frameParagraph;
  return strings.paragraph(new Intl.ListFormat(language).format(counted), counted.length);
}
