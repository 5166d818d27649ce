import { useState } from 'preact/hooks';
import type { CardData, CardNote } from '../../core/card-data.ts';
import { formatWhen } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { cardStrings } from '../../ui/strings/card.ts';
import { CopyButton } from './copy-button.tsx';

interface NoteItemProps {
  note: CardNote;
  data: CardData;
  language: Language;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  /** Denials of this claim that are not shown by themselves. */
  answers: readonly CardNote[];
  /** Whether this denial answers a claim shown right above. */
  answersAbove: boolean;
}

/** One note: what is said, how sure it is, who says it, when, and where the source has it. */
export function NoteItem({ note, data, language, openNotes, answers, answersAbove }: NoteItemProps) {
  const [open, setOpen] = useState(false);
  const strings = cardStrings[language];
  const speaker = note.speaker[language];
  const via = note.via === undefined ? '' : ` (${strings.via(note.via[language])})`;
  const inferred =
    note.when.basis === 'inferred' && !isDayOf(data.source, note) ? `, ${strings.inferred}` : '';
  const when = `${formatWhen(note.when, language)}${inferred}`;
  const paragraph = paragraphsOf(note.paragraphs, language);
  const text = strings.copyText({
    text: note.text[language],
    status: strings.status[note.status],
    speaker: speaker + via,
    when,
    source: `${strings.from(data.source.kind[language], formatWhen(data.source.published, language))}, ${paragraph}`,
  });
  return (
    <li data-note={note.id} data-status={note.status} class={answersAbove ? 'answer' : undefined}>
      <p class="origin">
        <span class="status" title={strings.statusHint[note.status]}>
          <StatusMark status={note.status} />
          {strings.status[note.status]}
        </span>{' '}
        <b>{speaker}</b>
        {via}
        {answersAbove && <span class="visually-hidden"> {strings.answersAbove}</span>}
        <span class="note-tools">
          <CopyButton text={text} language={language} />
          <button
            type="button"
            class="tool"
            aria-label={strings.openNote}
            title={strings.openNote}
            onClick={() => openNotes(note.id)}
          >
            <Icon name="open" />
          </button>
        </span>
      </p>
      <p class="text">{note.text[language]}</p>
      <p class="origin">
        {when} · {paragraph}
      </p>
      {answers.map((answer) => (
        <button
          key={answer.id}
          type="button"
          class="answers"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <StatusMark status={answer.status} />
          {strings.denies(answer.speaker[language])}
        </button>
      ))}
      {open && (
        <ul class="notes nested">
          {answers.map((answer) => (
            <NoteItem
              key={answer.id}
              note={answer}
              data={data}
              language={language}
              openNotes={openNotes}
              answers={[]}
              answersAbove
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The source line below says of this day that it is inferred; once is enough. */
const isDayOf = ({ published }: CardData['source'], { when }: CardNote) =>
  when.start === published.start && when.end === undefined;

function paragraphsOf(numbers: readonly number[], language: Language): string {
  const strings = cardStrings[language];
  const counted = numbers.filter((number) => number > 0).map(String);
  if (counted.length === 0) return strings.frameParagraph;
  return strings.paragraph(new Intl.ListFormat(language).format(counted), counted.length);
}
