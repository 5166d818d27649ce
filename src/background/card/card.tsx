import { INITIAL_NOTE_COUNT, MAX_NOTE_COUNT } from '../../core/card/card-data.ts';
import type { CardElement } from '../../core/card/card-tree.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import { cardStrings } from '../../ui/strings/card.ts';
import { CardOptions } from './card-options.tsx';
import { toTree } from './card-to-tree.ts';
import { CardHead } from './head/card-head.tsx';
import { NoneFits, NoteList } from './notes/note-list.tsx';
import type { CardModel } from './parts/model.ts';
import { SourceFooter } from './source-footer.tsx';

/**
 * The card of one entity: its summary, the notes that fit the mention's context best, and the age of the source.
 * The background evaluates it with `toTree`, so its components have no hooks and no listeners; their state is in the model.
 */
function Card({ model }: { model: CardModel }) {
  const { mentionEntity, relatedEntity, state, hidden, language } = model;
  const data = relatedEntity ?? mentionEntity;
  const { entity, notes, hiddenNotes } = data;
  const strings = cardStrings[language];
  const first = notes.slice(0, INITIAL_NOTE_COUNT);
  const fit = first.some(({ fits }) => fits);
  const isEmpty = notes.length === 0 && hiddenNotes.length === 0;
  // Few notes are shown even if none fits: nothing has to be chosen, and without them the card would have little to say.
  const areFew = notes.length > 0 && notes.length <= INITIAL_NOTE_COUNT;
  // If none of many notes fits, none is shown until the reader asks for them. Choosing a related name counts as asking.
  const isWithoutNotes = !isEmpty && !fit && !state.all && !relatedEntity && !areFew;
  const shown = state.all ? notes.slice(0, MAX_NOTE_COUNT) : first;
  const isShownFit = shown.some(({ id, fits }) => fits && !hidden.has(id));
  return (
    <section
      key={mentionEntity.entity.id}
      class="card"
      role="dialog"
      tabindex={-1}
      aria-label={strings.label(localised(entity.name, language))}
      data-entity={entity.id}
      data-fit={isShownFit ? 'paragraph' : 'none'}
      {...model.appearance}
      lang={language}
    >
      <CardHead
        data={data}
        mentionEntity={relatedEntity && mentionEntity}
        language={language}
        state={state}
      />
      <div key="unopened" role="status">
        {state.isUnopened && <p class="unopened">{strings.unopened}</p>}
      </div>
      <div class="body">
        {state.options && <CardOptions model={model} />}
        {isEmpty ? (
          <p class="none-fits">{strings.noNotes}</p>
        ) : isWithoutNotes ? (
          <NoneFits data={data} language={language} />
        ) : (
          <NoteList data={data} shown={shown} state={state} hidden={hidden} language={language} fit={fit} />
        )}
      </div>
      {!isWithoutNotes && <SourceFooter model={model} />}
    </section>
  );
}

/** Renders a card to a tree that is sent to the page. */
export const cardTree = (model: CardModel): CardElement => toTree(<Card model={model} />);
