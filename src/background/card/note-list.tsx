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
  /** Ids of the notes that are hidden now. */
  hidden: ReadonlySet<string>;
  language: Language;
  /** Whether a note fits the paragraph. */
  fit: boolean;
}

/** The notes of a card, and at their end the button that shows the rest. */
export function NoteList({ data, shown, state, hidden, language, fit }: NoteListProps) {
  const { notes, leftOut, sources } = data;
  const strings = cardStrings[language];
  const { all } = state;
  // Also those that are hidden: without its denial, a claim would look as if nobody disputed it.
  const notShown = [...notes.filter((note) => !shown.includes(note)), ...leftOut];
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
            answers={notShown.filter((other) => other.answers.includes(note.id))}
            answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
            state={state}
            hidden={hidden}
          />
        ))}
      </ul>
      {notes.length > INITIAL_NOTE_COUNT && (
        <Button key="more" class="more" aria-expanded={all} command={action({ type: 'all', on: !all })}>
          {all ? strings.fewer : strings.more(notes.length - INITIAL_NOTE_COUNT)}
        </Button>
      )}
      {shown.length === notes.length && <LeftOut data={data} language={language} />}
    </>
  );
}

/** At the end of the whole list: how many notes are hidden, and the way to them. */
const LeftOut = ({ data: { leftOut }, language }: { data: CardData; language: Language }) =>
  leftOut.length > 0 && (
    <Button key="left-out" class="more left-out" command={action({ type: 'open-hidden' })}>
      {cardStrings[language].leftOut(leftOut.length)}
    </Button>
  );

/** In place of the notes when the paragraph speaks for none of them. */
export function NoneFits({ data, language }: { data: CardData; language: Language }) {
  const { notes } = data;
  const strings = cardStrings[language];
  return (
    <>
      <p class="none-fits">{strings.noneFits}</p>
      {notes.length === 0 ? (
        <LeftOut data={data} language={language} />
      ) : (
        <Button key="more" class="more" aria-expanded={false} command={action({ type: 'all', on: true })}>
          {strings.showAll(notes.length)}
        </Button>
      )}
    </>
  );
}
