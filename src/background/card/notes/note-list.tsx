import {
  type CardData,
  type CardNote,
  INITIAL_NOTE_COUNT,
  MAX_NOTE_COUNT,
} from '../../../core/card/card-data.ts';
import type { CardState } from '../../../core/card/card-state.ts';
import type { Language } from '../../../core/shared/language.ts';
import { type CardStrings, cardStrings } from '../../../ui/strings/card.ts';
import { action, Button } from '../parts/button.tsx';
import { NoteItem } from './note-item.tsx';

/** How many of the notes that answer a claim are named beside it: one is enough to show that the claim is disputed. */
const MAX_ANSWERS = 10;

interface NoteListProps {
  data: CardData;
  /** The notes to show: the first of all, in order. */
  shown: readonly CardNote[];
  state: CardState;
  /** Ids of the notes that are hidden now. */
  hidden: ReadonlySet<string>;
  language: Language;
  /** Whether one of the first notes fits the paragraph, hidden or not. */
  fit: boolean;
}

/** The notes of a card, and at their end the button that shows the rest. */
export function NoteList({ data, shown, state, hidden, language, fit }: NoteListProps) {
  const { notes, hiddenNotes, sources } = data;
  const strings = cardStrings[language];
  const { all } = state;
  // Also those that are hidden: without its denial, a claim would look as if nobody disputed it.
  const answers = answersTo(shown, [...notes.slice(shown.length), ...hiddenNotes]);
  const places = new Map(shown.map(({ id }, index) => [id, index]));
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
            answers={answers.get(note.id) ?? []}
            answersAbove={note.answers.some((id) => (places.get(id) ?? index) < index)}
            state={state}
            hidden={hidden}
          />
        ))}
      </ul>
      {notes.length > INITIAL_NOTE_COUNT && (
        <Button key="more" class="more" aria-expanded={all} command={action({ type: 'all', on: !all })}>
          {all ? strings.fewer : moreLabel(notes.length, strings)}
        </Button>
      )}
      {all && shown.length < notes.length && (
        <Button key="all-notes" class="more" command={action({ type: 'open-all-notes' })}>
          {strings.allNotes(notes.length)}
        </Button>
      )}
      {(all || shown.length === notes.length) && <HiddenCount data={data} language={language} />}
    </>
  );
}

/** For each shown note, those of the other notes that answer it. */
function answersTo(shown: readonly CardNote[], others: readonly CardNote[]) {
  const answers = new Map<string, CardNote[]>(shown.map(({ id }) => [id, []]));
  for (const other of others)
    for (const id of new Set(other.answers)) {
      const known = answers.get(id);
      if (known && known.length < MAX_ANSWERS) known.push(other);
    }
  return answers;
}

const moreLabel = (count: number, strings: CardStrings): string =>
  count > MAX_NOTE_COUNT ? strings.showSome(MAX_NOTE_COUNT, count) : strings.more(count - INITIAL_NOTE_COUNT);

/** Stands at the end of the whole list: tells how many notes are hidden, and leads to them. */
const HiddenCount = ({ data: { hiddenNotes }, language }: { data: CardData; language: Language }) =>
  hiddenNotes.length > 0 && (
    <Button key="left-out" class="more left-out" command={action({ type: 'open-hidden' })}>
      {cardStrings[language].hiddenNotes(hiddenNotes.length)}
    </Button>
  );

/** Stands in place of the notes if none of them fits the paragraph. */
export function NoneFits({ data, language }: { data: CardData; language: Language }) {
  const { notes } = data;
  const strings = cardStrings[language];
  return (
    <>
      <p class="none-fits">{strings.noneFits}</p>
      {notes.length === 0 ? (
        <HiddenCount data={data} language={language} />
      ) : (
        <Button key="more" class="more" aria-expanded={false} command={action({ type: 'all', on: true })}>
          {notes.length > MAX_NOTE_COUNT
            ? strings.showSome(MAX_NOTE_COUNT, notes.length)
            : strings.showAll(notes.length)}
        </Button>
      )}
    </>
  );
}
