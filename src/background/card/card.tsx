import type { CardElement } from '../../core/card/card-tree.ts';
import { INITIAL_NOTE_COUNT } from '../../core/card/card-view.ts';
import { action, Button } from './button.tsx';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import type { CardModel } from './model.ts';
import { NoteItem } from './note-item.tsx';
import { toTree } from './to-tree.ts';

/**
 * The card of one entity: its summary, the notes that fit the mention's context best, and the age of the source.
 * The background evaluates it with `toTree`, so its components have no hooks and no listeners; their state is in the model.
 */
function Card({ model }: { model: CardModel }) {
  const { mentionEntity, relatedEntity, state } = model;
  const view = relatedEntity ?? mentionEntity;
  const { entity, notes, labels, icons } = view;
  const { all, opened } = state;
  const shown = all ? notes : notes.slice(0, INITIAL_NOTE_COUNT);
  return (
    <section
      key={mentionEntity.entity.id}
      class="card"
      role="dialog"
      tabindex={-1}
      aria-label={view.label}
      data-entity={entity.id}
      lang={view.language}
    >
      <CardHead view={view} mentionEntity={relatedEntity && mentionEntity} options={state.options} />
      <div class="body">
        {state.options && <CardOptions model={model} />}
        <ul class="notes">
          {shown.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              labels={labels}
              icons={icons}
              answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
              answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
              open={opened.includes(note.id)}
            />
          ))}
        </ul>
      </div>
      {notes.length > INITIAL_NOTE_COUNT && (
        <Button class="more" aria-expanded={all} command={action({ type: 'all', on: !all })}>
          {all ? labels.fewer : labels.more}
        </Button>
      )}
      <footer>
        {view.source}&nbsp;– <strong>{view.age}</strong>
      </footer>
    </section>
  );
}

/** Renders a card to a tree that is sent to the page. */
export const cardTree = (model: CardModel): CardElement => toTree(<Card model={model} />);
