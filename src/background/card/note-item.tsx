import type { CardData, CardNote } from '../../core/card/card-data.ts';
import { localised } from '../../core/packs/localised.ts';
import type { Language } from '../../core/shared/language.ts';
import { StatusMark } from '../../ui/components/status-mark.tsx';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button, IconButton } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { noteTexts } from './note-texts.ts';

interface NoteItemProps {
  note: CardNote;
  source: CardData['source'];
  language: Language;
  /** Denials of this claim that are not in the list themselves. */
  answers: readonly CardNote[];
  /** Whether this denial answers a claim that is shown above. */
  answersAbove: boolean;
  /** Whether the denials are open. */
  open: boolean;
}

/** One note: text, status, speaker, date and paragraph of the source. */
export function NoteItem({ note, source, language, answers, answersAbove, open }: NoteItemProps) {
  const { status } = note;
  const strings = cardStrings[language];
  const { text, speaker, via, whenAndWhere, copy } = noteTexts(note, source, language);
  return (
    <li key={note.id} data-note={note.id} data-status={status} class={answersAbove ? 'answer' : undefined}>
      <p class="origin">
        <span class="status" title={strings.statusHint[status]}>
          <StatusMark status={status} />
          {strings.status[status]}
        </span>{' '}
        <b>{speaker}</b>
        {via}
        {answersAbove && (
          <span key="answers-above" class="visually-hidden">
            {' '}
            {strings.answersAbove}
          </span>
        )}
        <span key="tools" class="note-tools">
          <CopyButton note={note.id} text={copy} strings={strings} />
          <IconButton
            key="open"
            aria-label={strings.openNote}
            title={strings.openNote}
            command={action({ type: 'open-note', note: note.id })}
            icon="open"
          />
        </span>
      </p>
      <p class="text">{text}</p>
      <p class="origin">{whenAndWhere}</p>
      {answers.map((answer) => (
        <Button
          key={answer.id}
          class="answers"
          aria-expanded={open}
          command={action({ type: 'denials', note: note.id, on: !open })}
        >
          <StatusMark status={answer.status} />
          {strings.denies(localised(answer.speaker, language))}
        </Button>
      ))}
      {open && answers.length > 0 && (
        <ul class="notes nested">
          {answers.map((answer) => (
            <NoteItem
              key={answer.id}
              note={answer}
              source={source}
              language={language}
              answers={[]}
              answersAbove
              open={false}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
