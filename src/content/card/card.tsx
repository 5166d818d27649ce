import { useState } from 'preact/hooks';
import { type CardData, SHOWN_AT_FIRST } from '../../core/card-data.ts';
import { formatAge, formatWhen } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import type { CardActions, CardModel } from './model.ts';
import { NoteItem } from './note-item.tsx';

/** The card of one entity: who it is, what the source says of it that fits this place, and how old the source is. */
export function Card({ model, actions }: { model: CardModel; actions: CardActions }) {
  const { language, now } = model;
  const strings = cardStrings[language];
  const [turned, setTurned] = useState<CardData>();
  const [all, setAll] = useState(false);
  const [options, setOptions] = useState(false);
  const data = turned ?? model.data;
  const { entity, notes, source } = data;
  const shown = all ? notes : notes.slice(0, SHOWN_AT_FIRST);
  const turnTo = async (id: string) => {
    const next = id === model.data.entity.id ? model.data : await actions.load(id);
    if (!next) return;
    setTurned(next === model.data ? undefined : next);
    setAll(false);
  };
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={strings.label(entity.name[language])}
      data-entity={entity.id}
      lang={language}
    >
      <CardHead
        data={data}
        model={model}
        actions={actions}
        turnTo={turnTo}
        options={options}
        setOptions={setOptions}
        home={turned ? model.data.entity : undefined}
      />
      <div class="body">
        {options && <CardOptions model={model} actions={actions} />}
        <ul class="notes">
          {shown.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              data={data}
              language={language}
              openNotes={actions.openNotes}
              answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
              answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
            />
          ))}
        </ul>
      </div>
      {notes.length > SHOWN_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.fewer : strings.more(notes.length - shown.length)}
        </button>
      )}
      <footer>
        <SourceLine source={source} language={language} now={now} />
      </footer>
    </section>
  );
}

/** "From a newspaper article of 2 August 2020, date inferred — 6 years ago". */
function SourceLine({
  source,
  language,
  now,
}: {
  source: CardData['source'];
  language: Language;
  now: Date;
}) {
  const strings = cardStrings[language];
  const { published, kind } = source;
  const inferred = published.basis === 'inferred' ? `, ${strings.dateInferred}` : '';
  return (
    <>
      {strings.from(kind[language], formatWhen(published, language))}
      {inferred} — <strong>{formatAge(published.start, now, language)}</strong>
    </>
  );
}
