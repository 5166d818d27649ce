import type { CardIcons, CardLabels, NoteView } from '../../core/card/card-view.ts';
import { StatusShape } from '../../ui/components/status-shape.tsx';
import { action, Button, IconButton } from './button.tsx';
import { CopyButton } from './copy-button.tsx';

interface NoteItemProps {
  note: NoteView;
  labels: CardLabels;
  icons: CardIcons;
  /** Denials of this claim that are not in the list themselves. */
  answers: readonly NoteView[];
  /** Whether this denial answers a claim that is shown above. */
  answersAbove: boolean;
  /** Whether the denials are open. */
  open: boolean;
}

/** One note: text, status, speaker, date and paragraph of the source. */
export function NoteItem({ note, labels, icons, answers, answersAbove, open }: NoteItemProps) {
  return (
    <li
      key={note.id}
      data-note={note.id}
      data-status={note.status}
      class={answersAbove ? 'answer' : undefined}
    >
      <p class="origin">
        <span class="status" title={note.statusHint}>
          <StatusShape shape={note.mark} />
          {note.statusLabel}
        </span>{' '}
        <b>{note.speaker}</b>
        {note.via}
        {answersAbove && (
          <span key="answers-above" class="visually-hidden">
            {' '}
            {labels.answersAbove}
          </span>
        )}
        <span key="tools" class="note-tools">
          <CopyButton note={note} labels={labels} icons={icons} />
          <IconButton
            key="open"
            aria-label={labels.openNote}
            title={labels.openNote}
            command={action({ type: 'open-note', note: note.id })}
            icon={icons.open}
          />
        </span>
      </p>
      <p class="text">{note.text}</p>
      <p class="origin">{note.whenAndWhere}</p>
      {answers.map((answer) => (
        <Button
          key={answer.id}
          class="answers"
          aria-expanded={open}
          command={action({ type: 'denials', note: note.id, on: !open })}
        >
          <StatusShape shape={answer.mark} />
          {answer.rejects}
        </Button>
      ))}
      {open && answers.length > 0 && (
        <ul class="notes nested">
          {answers.map((answer) => (
            <NoteItem
              key={answer.id}
              note={answer}
              labels={labels}
              icons={icons}
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
