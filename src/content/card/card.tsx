import { Component } from 'preact';
import { type CardView, SHOWN_AT_FIRST } from '../../core/card-view.ts';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import type { CardActions, CardModel } from './model.ts';
import { NoteItem } from './note-item.tsx';

interface CardProps {
  model: CardModel;
  actions: CardActions;
}

interface CardState {
  /** The card that this one was turned to. */
  turned?: CardView | undefined;
  /** Whether all notes show. */
  all?: boolean;
  /** Whether the options show. */
  options?: boolean;
}

/**
 * The card of one entity: who it is, what the source says of it that fits this place, and how old the source is.
 * Its components are classes, since every page would have to load Preact's hooks besides.
 */
export class Card extends Component<CardProps, CardState> {
  override render({ model, actions }: CardProps, { turned, all, options }: CardState) {
    const view = turned ?? model.view;
    const { entity, notes, labels, icons } = view;
    const shown = all ? notes : notes.slice(0, SHOWN_AT_FIRST);
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
          turnTo={(id) => this.#turnTo(id)}
          options={options === true}
          setOptions={(options) => this.setState({ options })}
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
                icons={icons}
                openNotes={actions.openNotes}
                answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
                answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
              />
            ))}
          </ul>
        </div>
        {notes.length > SHOWN_AT_FIRST && (
          <button
            type="button"
            class="more"
            aria-expanded={all === true}
            onClick={() => this.setState({ all: !all })}
          >
            {all ? labels.fewer : labels.more}
          </button>
        )}
        <footer>
          {view.source} — <strong>{view.age}</strong>
        </footer>
      </section>
    );
  }

  async #turnTo(id: string): Promise<void> {
    const { model, actions } = this.props;
    const next = id === model.view.entity.id ? model.view : await actions.load(id);
    if (next) this.setState({ turned: next === model.view ? undefined : next, all: false });
  }
}
