import { Component } from 'preact';
import type { CardIcons, CardLabels, NoteView } from '../../core/card-view.ts';
import { StatusShape } from '../../ui/status-shape.tsx';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';

interface NoteItemProps {
  note: NoteView;
  labels: CardLabels;
  icons: CardIcons;
  /** Opens the notes page at a note. */
  openNotes: (note: string) => void;
  /** Denials of this claim that are not shown by themselves. */
  answers: readonly NoteView[];
  /** Whether this denial answers a claim shown right above. */
  answersAbove: boolean;
}

interface NoteItemState {
  /** Whether the denials show. */
  open?: boolean;
}

/** One note: what is said, how sure it is, who says it, when, and where the source has it. */
export class NoteItem extends Component<NoteItemProps, NoteItemState> {
  override render(
    { note, labels, icons, openNotes, answers, answersAbove }: NoteItemProps,
    { open = false }: NoteItemState,
  ) {
    return (
      <li data-note={note.id} data-status={note.status} class={answersAbove ? 'answer' : undefined}>
        <p class="origin">
          <span class="status" title={note.statusHint}>
            <StatusShape shape={note.mark} />
            {note.statusWord}
          </span>{' '}
          <b>{note.speaker}</b>
          {note.via}
          {answersAbove && <span class="visually-hidden"> {labels.answersAbove}</span>}
          <span class="note-tools">
            <CopyButton text={note.copy} labels={labels} icons={icons} />
            <button
              type="button"
              class="tool"
              aria-label={labels.openNote}
              title={labels.openNote}
              onClick={() => openNotes(note.id)}
            >
              <Icon path={icons.open} />
            </button>
          </span>
        </p>
        <p class="text">{note.text}</p>
        <p class="origin">{note.whenAndWhere}</p>
        {answers.map((answer) => (
          <button
            key={answer.id}
            type="button"
            class="answers"
            aria-expanded={open}
            onClick={() => this.setState({ open: !open })}
          >
            <StatusShape shape={answer.mark} />
            {answer.rejects}
          </button>
        ))}
        {open && (
          <ul class="notes nested">
            {answers.map((answer) => (
              <NoteItem
                key={answer.id}
                note={answer}
                labels={labels}
                icons={icons}
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
}
