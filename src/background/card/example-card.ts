import { cardDataOf, INITIAL_NOTE_COUNT } from '../../core/card/card-data.ts';
import { INITIAL_STATE } from '../../core/card/card-state.ts';
import type { CardElement } from '../../core/card/card-tree.ts';
import { localised } from '../../core/packs/schema/localised.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import type { Language } from '../../core/shared/language.ts';
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
  const words = localised(entity.name, language);
  return (
    mentionEntity &&
    cardTree({
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
    })
  );
}
