import * as v from 'valibot';
import { type CardState, CardStateSchema } from './card-state.ts';

/** The state of a card as a page keeps it. By the seal, the background recognises a state that it has made. */
const SealedSchema = v.object({ state: CardStateSchema, seal: v.pipe(v.string(), v.maxLength(100)) });
type SealedState = v.InferOutput<typeof SealedSchema>;

/** Signs a text with a secret that no page can read. */
export type Sign = (text: string) => Promise<string>;

/** What a card was made for. Its state cannot be used anywhere else. */
export interface CardPlace {
  /** Identifies the document that asked for the card. */
  document: string;
  site: string | null;
  /** The entity of the mention. */
  entity: string;
}

/** Seals a state for the place for which its card was made. */
export const sealState = async (state: CardState, place: CardPlace, sign: Sign): Promise<SealedState> => ({
  state,
  seal: await sign(textOf(state, place)),
});

/**
 * Opens a state that `sealState` has sealed.
 * @param place of the page that sends the state
 * @throws when the state is malformed or was made for another place
 */
export async function openState(sealed: unknown, place: CardPlace, sign: Sign): Promise<CardState> {
  const { state, seal } = v.parse(SealedSchema, sealed);
  if (seal !== (await sign(textOf(state, place)))) throw new Error('The card is not that of this page');
  return state;
}

/** The text that is signed. Its fields are in a fixed order, because browsers may change that of an object's fields. */
function textOf(
  {
    relatedEntity,
    all,
    options,
    unfoldedClaims,
    unfoldedParts,
    hiddenAtStart,
    unchanged,
    isUnopened,
    outcome,
    shownBefore,
  }: CardState,
  { document, site, entity }: CardPlace,
): string {
  return JSON.stringify([
    document,
    site,
    entity,
    relatedEntity ?? null,
    all,
    options,
    unfoldedClaims,
    unfoldedParts,
    hiddenAtStart,
    unchanged ? [unchanged.note, unchanged.why] : null,
    isUnopened ?? null,
    outcome ?? null,
    shownBefore ? [shownBefore.made ?? null] : null,
  ]);
}
