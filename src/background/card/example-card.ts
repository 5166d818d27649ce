import { type CardData, cardDataOf, INITIAL_NOTE_COUNT } from '../../core/card/card-data.ts';
import { INITIAL_STATE } from '../../core/card/card-state.ts';
import type { CardElement } from '../../core/card/card-tree.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
import type { SampleName } from '../../platform/packs/pack-messages.ts';
import { cardTree } from './card.tsx';

/** The card of a pack's first entity, as if its own first notes stood in the paragraph; `undefined` for a pack without entities. */
export function exampleCard(pack: Pack, language: Language, now: Date): CardElement | undefined {
  const [entity] = pack.entities;
  if (!entity) return undefined;
  const notes = pack.notes.filter(({ entities }) => entities[0] === entity.id);
  const paragraph = notes
    .slice(0, INITIAL_NOTE_COUNT)
    .map(({ text }) => localised(text, language))
    .join(' ');
  const mention = { paragraph, entity: entity.id, others: [] };
  const mentionEntity = cardDataOf(entity.id, [{ pack, mention }]);
  return mentionEntity && newCard(mentionEntity, language, now);
}

/**
 * The cards of names in a pack, each on a paragraph that its notes of the highest weight are about.
 * @param pack has the notes that these cards show at first, and may lack others
 * @param names entities of the pack, each with how many notes there are
 */
export function sampleCards(
  pack: Pack,
  names: readonly SampleName[],
  language: Language,
  now: Date,
): CardElement[] {
  return names.flatMap(({ id: entity, notes: count }) => {
    const data = cardDataOf(entity, [{ pack, mention: { paragraph: '', entity, others: [] } }]);
    if (!data) return [];
    const known = data.notes.map((note) => ({ ...note, fits: true }));
    // Of these, the card only tells how many there are.
    const rest = known.slice(0, 1).map((note) => ({ ...note, answers: [] }));
    const notes = [...known, ...Array.from({ length: count - known.length }, () => rest).flat()];
    return newCard({ ...data, notes }, language, now);
  });
}

/** A card as it opens. */
function newCard(mentionEntity: CardData, language: Language, now: Date): CardElement {
  const words = localised(mentionEntity.entity.name, language);
  return cardTree({
    mentionEntity,
    relatedEntity: undefined,
    state: INITIAL_STATE,
    hidden: new Set(),
    language,
    appearance: {},
    now,
    words,
    alias: words,
    site: null,
  });
}
