import * as v from 'valibot';

/**
 * A card as the background hands it to a page: elements and text, ready to be put up, so that the page's script carries
 * none of what makes a card. The page checks the tree before: nothing in it can run, load or lead anywhere.
 */

const isTag = (name: unknown) =>
  /^(?:section|header|nav|footer|div|p|h1|ul|li|span|b|strong|button|svg|path)$/.test(String(name));
const isAttribute = (name: unknown) =>
  /^(?:(?:aria|data|stroke)-[a-z]+|class|role|lang|title|type|tabindex|viewBox|width|height|focusable|fill(-rule)?|d)$/.test(
    String(name),
  );

/** What a button does: the page tells its hover state, copies, or asks the background for the card after a step. */
const DoesSchema = v.variant('type', [
  v.object({ type: v.literal('tell'), event: v.picklist(['pinned', 'released', 'dismissed']) }),
  /** `id` is told by `when`, so that something can show that it was copied. */
  v.object({ type: v.literal('copy'), id: v.string(), text: v.string() }),
  /** Means something to the background only. */
  v.object({ type: v.literal('action'), action: v.unknown() }),
]);
export type Does = v.InferOutput<typeof DoesSchema>;

/** What of a card only the page knows: whether it is pinned, or the `id` that was copied last. */
const WhenSchema = v.object({ what: v.string(), holds: v.boolean() });
export type When = v.InferOutput<typeof WhenSchema>;

const ElementSchema = v.object({
  tag: v.custom<string>(isTag),
  /** Tells elements of the same parent apart when the card changes; of two that never show at once, both may have it. */
  key: v.string(),
  attributes: v.record(v.custom<string>(isAttribute), v.string()),
  /** A string is text. */
  children: v.array(v.custom<CardTree>(isTree)),
  does: v.optional(DoesSchema),
  /** Left out of the card otherwise. */
  when: v.optional(WhenSchema),
});
export interface CardElement {
  tag: string;
  key: string;
  attributes: Record<string, string>;
  children: CardTree[];
  does?: Does | undefined;
  when?: When | undefined;
}
export type CardTree = CardElement | string;

function isTree(tree: unknown): tree is CardTree {
  return typeof tree === 'string' || v.is(ElementSchema, tree);
}

/** A card to put up. */
export const CardAnswerSchema = v.object({
  card: ElementSchema,
  /** Read out when the card was opened by keyboard. */
  announce: v.string(),
  /** How the card stands, for the background to go on from. */
  state: v.unknown(),
});
export type CardAnswer = v.InferOutput<typeof CardAnswerSchema>;
