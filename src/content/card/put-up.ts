import { type ComponentChild, h, render } from 'preact';
import type { CardElement, CardTree, Does } from '../../core/card-tree.ts';

/** What a card that is put up asks, and tells of its buttons. */
export interface CardHands {
  /** Whether something holds that only the page knows, see `when` of a tree. */
  holds: (what: string) => boolean;
  onPress: (does: Does, button: HTMLElement) => void;
  /** Pointer or focus leaves a button. */
  onLeave: () => void;
}

/** Puts a card up in a box, in place of the one before: elements that are in both stay, with focus and scrolling. */
export const putUp = (card: CardElement, box: HTMLElement, hands: CardHands): void =>
  render(toNode(card, hands), box);

function toNode(tree: CardTree, hands: CardHands): ComponentChild {
  if (typeof tree === 'string') return tree;
  const { tag, key, attributes, children, does, when } = tree;
  if (when && hands.holds(when.what) !== when.holds) return null;
  const on = does && {
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => hands.onPress(does, currentTarget),
    onBlur: hands.onLeave,
    onPointerLeave: hands.onLeave,
  };
  return h(
    tag,
    { ...attributes, ...on, key },
    children.map((child) => toNode(child, hands)),
  );
}
