import * as v from 'valibot';

/**
 * A rendered card as the background sends it to a page: a tree of elements and text, so that the content script needs
 * nothing that renders cards. The schema allows no element or attribute that could run script, load or navigate. Unit tests
 * hold every card to it. Nothing parses cards at run time, because they come from the background of the same version.
 */

const isTag = (name: unknown) =>
  /^(?:section|header|nav|footer|div|p|h1|ul|li|span|b|strong|button|svg|path)$/.test(String(name));
const isAttribute = (name: unknown) =>
  /^(?:(?:aria|data|stroke)-[a-z]+|class|role|lang|title|type|tabindex|viewBox|width|height|focusable|fill(-rule)?|d)$/.test(
    String(name),
  );

/** What a button does: send an event to the page's hover state, copy text, or ask the background for the next card. */
const ButtonCommandSchema = v.variant('type', [
  v.object({ type: v.literal('hover-event'), event: v.picklist(['pinned', 'released', 'dismissed']) }),
  /** `id` is the `what` of elements that confirm the copying. */
  v.object({ type: v.literal('copy'), id: v.string(), text: v.string() }),
  /** A `CardAction`, which only the background reads. */
  v.object({ type: v.literal('action'), action: v.unknown() }),
]);
export type ButtonCommand = v.InferOutput<typeof ButtonCommandSchema>;

/** A condition on state that only the page knows: whether the card is `pinned`, or which `id` was copied last. */
const ConditionSchema = v.object({ what: v.string(), holds: v.boolean() });
export type Condition = v.InferOutput<typeof ConditionSchema>;

const ElementSchema = v.object({
  tag: v.custom<string>(isTag),
  /** Identifies the element among its siblings when the card changes. Siblings never shown together may share a key. */
  key: v.string(),
  attributes: v.record(v.custom<string>(isAttribute), v.string()),
  /** Strings are text nodes. */
  children: v.array(v.custom<CardTree>(isTree)),
  command: v.optional(ButtonCommandSchema),
  /** The element is omitted while the condition does not hold. */
  when: v.optional(ConditionSchema),
});
export interface CardElement {
  tag: string;
  key: string;
  attributes: Record<string, string>;
  children: CardTree[];
  command?: ButtonCommand | undefined;
  when?: Condition | undefined;
}
export type CardTree = CardElement | string;

function isTree(tree: unknown): tree is CardTree {
  return typeof tree === 'string' || v.is(ElementSchema, tree);
}

export const CardAnswerSchema = v.object({
  card: ElementSchema,
  /** Announced by screen readers when the card is opened by keyboard. */
  announce: v.string(),
  /** The card's state, to be sent back with the next action. */
  state: v.unknown(),
});
export type CardAnswer = v.InferOutput<typeof CardAnswerSchema>;
