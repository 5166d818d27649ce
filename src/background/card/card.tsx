import { INITIAL_NOTE_COUNT } from '../../core/card/card-data.ts';
import type { CardElement } from '../../core/card/card-tree.ts';
import { formatAge } from '../../core/packs/dates.ts';
import { localised } from '../../core/packs/localised.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { action, Button } from './button.tsx';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import type { CardModel } from './model.ts';
import { NoteItem } from './note-item.tsx';
import { sourceLine } from './note-texts.ts';
import { toTree } from './to-tree.ts';

/**
 * The card of one entity: its summary, the notes that fit the mention's context best, and the age of the source.
 * The background evaluates it with `toTree`, so its components have no hooks and no listeners; their state is in the model.
 */
function Card({ model }: { model: CardModel }) {
  const { mentionEntity, relatedEntity, state, language, now } = model;
  const data = relatedEntity ?? mentionEntity;
  const { entity, notes, source } = data;
  const { all, opened } = state;
  const strings = cardStrings[language];
  const shown = all ? notes : notes.slice(0, INITIAL_NOTE_COUNT);
  const inferred = source.published.basis === 'inferred' ? `, ${strings.dateInferred}` : '';
  const age = formatAge(source.published.start, now, language);
  return (
    <section
      key={mentionEntity.entity.id}
      class="card"
      role="dialog"
      tabindex={-1}
      aria-label={strings.label(localised(entity.name, language))}
      data-entity={entity.id}
      lang={language}
    >
      <CardHead
        data={data}
        mentionEntity={relatedEntity && mentionEntity}
        language={language}
        options={state.options}
      />
      <div class="body">
        {state.options && <CardOptions model={model} />}
        <ul class="notes">
          {shown.map((note, index) => (
            <NoteItem
              key={note.id}
              note={note}
              source={source}
              language={language}
              answers={notes.filter((other) => other.answers.includes(note.id) && !shown.includes(other))}
              answersAbove={shown.slice(0, index).some(({ id }) => note.answers.includes(id))}
              open={opened.includes(note.id)}
            />
          ))}
        </ul>
      </div>
      {notes.length > INITIAL_NOTE_COUNT && (
        <Button class="more" aria-expanded={all} command={action({ type: 'all', on: !all })}>
          {all ? strings.fewer : strings.more(notes.length - INITIAL_NOTE_COUNT)}
        </Button>
      )}
      <footer>
        {sourceLine(source, language) + inferred}&nbsp;– <strong>{age}</strong>
      </footer>
    </section>
  );
}

/** Renders a card to a tree that is sent to the page. */
export const cardTree = (model: CardModel): CardElement => toTree(<Card model={model} />);
