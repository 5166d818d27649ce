import * as v from 'valibot';
import { type CardState, CardStateSchema } from './card-state.ts';

/** A card's state as a page keeps it, with a seal by which the background knows that it made it. */
const SealedSchema = v.object({ state: CardStateSchema, seal: v.pipe(v.string(), v.maxLength(100)) });
type SealedState = v.InferOutput<typeof SealedSchema>;

/** Signs a text with a secret that no page can read. */
export type Sign = (text: string) => Promise<string>;

/** What a card was given for. Its state is of no use anywhere else. */
export interface CardPlace {
  /** Identifies the document that has asked for the card. */
  document: string;
  site: string | null;
  /** The entity of the mention. */
  entity: string;
}

/** Seals a state for the place that a card is given for. */
export const sealState = async (state: CardState, place: CardPlace, sign: Sign): Promise<SealedState> => ({
  state,
  seal: await sign(textOf(state, place)),
});

/**
 * Opens what `sealState` has sealed.
 * @param place where the page says that the card is
 * @throws when the state is malformed, or was not given for this place
 */
export async function openState(sealed: unknown, place: CardPlace, sign: Sign): Promise<CardState> {
  const { state, seal } = v.parse(SealedSchema, sealed);
  if (seal !== (await sign(textOf(state, place)))) throw new Error('The card is not that of this page');
  return state;
}

/** All fields, in a fixed order: browsers may send those of an object in another one. */
function textOf(
  { relatedEntity, all, options, opened, explained, leftOut, unchanged, outcome, shownBefore }: CardState,
  { document, site, entity }: CardPlace,
): string {
  return JSON.stringify([
    document,
    site,
    entity,
    relatedEntity ?? null,
    all,
    options,
    opened,
    explained,
    leftOut,
    unchanged ? [unchanged.note, unchanged.why] : null,
    outcome ?? null,
    shownBefore ? [shownBefore.made ?? null] : null,
  ]);
}
