import { type CardData, type CardNote, INITIAL_NOTE_COUNT } from '../../core/card/card-data.ts';
import type { CardState } from '../../core/card/card-state.ts';
import type { Language } from '../../core/shared/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';
import { NoteItem } from './note-item.tsx';

interface NoteListProps {
  data: CardData;
  /** The notes to show, in order. */
  shown: readonly CardNote[];
  state: CardState;
  language: Language;
  /** Whether a note fits the paragraph. */
  fit: boolean;
}

/** The notes of a card, and at their end the button that shows the rest. */
export function NoteList({ data: { notes, sources }, shown, state, language, fit }: NoteListProps) {
  const strings = cardStrings[language];
  const { all } = state;
  return (
    <>
      {!fit && <p class="none-fits">{strings.noneFits}</p>}
      <ul class="notes">
        {shown.map((note, index) => (
          <NoteItem
            key={note.id}
            note={note}
            sources={sources}
            language={language}
            answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
            answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
            state={state}
          />
        ))}
      </ul>
      {notes.length > INITIAL_NOTE_COUNT && (
        <Button key="more" class="more" aria-expanded={all} command={action({ type: 'all', on: !all })}>
          {all ? strings.fewer : strings.more(notes.length - INITIAL_NOTE_COUNT)}
        </Button>
      )}
    </>
  );
}

/** In place of the notes when the paragraph speaks for none of them. */
export function NoneFits({ data: { notes }, language }: { data: CardData; language: Language }) {
  const strings = cardStrings[language];
  return (
    <>
      <p class="none-fits">{strings.noneFits}</p>
      {notes.length > 0 && (
        <Button key="more" class="more" aria-expanded={false} command={action({ type: 'all', on: true })}>
          {strings.showAll(notes.length)}
        </Button>
      )}
    </>
  );
}
