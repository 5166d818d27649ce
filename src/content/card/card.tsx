import { useState } from 'preact/hooks';
import { type CardView, SHOWN_AT_FIRST } from '../../core/card-view.ts';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import type { CardActions, CardModel } from './model.ts';
import { NoteItem } from './note-item.tsx';

/** The card of one entity: who it is, what the source says of it that fits this place, and how old the source is. */
export function Card({ model, actions }: { model: CardModel; actions: CardActions }) {
  const [turned, setTurned] = useState<CardView>();
  const [all, setAll] = useState(false);
  const [options, setOptions] = useState(false);
  const view = turned ?? model.view;
  const { entity, notes, labels } = view;
  const shown = all ? notes : notes.slice(0, SHOWN_AT_FIRST);
  const turnTo = async (id: string) => {
    const next = id === model.view.entity.id ? model.view : await actions.load(id);
    if (!next) return;
    setTurned(next === model.view ? undefined : next);
    setAll(false);
  };
  return (
    <section
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={view.label}
      data-entity={entity.id}
      lang={view.language}
    >
      <CardHead
        view={view}
        model={model}
        actions={actions}
        turnTo={turnTo}
        options={options}
        setOptions={setOptions}
        home={turned ? model.view : undefined}
      />
      <div class="body">
        {options && <CardOptions model={model} actions={actions} />}
        <ul class="notes">
          {shown.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              labels={labels}
              openNotes={actions.openNotes}
              answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
              answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
            />
          ))}
        </ul>
      </div>
      {notes.length > SHOWN_AT_FIRST && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? labels.fewer : labels.more}
        </button>
      )}
      <footer>
        {view.source} — <strong>{view.age}</strong>
      </footer>
    </section>
  );
}
