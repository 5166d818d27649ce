import { focusedElement, matches } from '../../dom/nodes.ts';
import type { CardShell } from './card-shell.ts';

/** Moves the focus into the card and, when the card closes, back to where it was. */
export interface CardFocus {
  /** Moves the focus into the card, unless it is there already. */
  enter(shell: CardShell): void;
  /** To be called when the focus has come into the card by itself. @param from what has lost it */
  onEntered(from: EventTarget | null): void;
  /**
   * To be called before the card is removed.
   * @param after where Tab goes on if the card has the focus and nothing had it before
   * @returns a function to call after the removal, which gives the focus back; `undefined` if there is nothing to give back
   */
  leave(shell: CardShell, after?: Text): (() => void) | undefined;
}

/** @param rootOf returns the open or closed shadow root of an element */
export function createCardFocus(rootOf: (element: Element) => ShadowRoot | null): CardFocus {
  /** What had the focus before the card. */
  let previous: Element | null = null;
  return {
    enter(shell) {
      if (focusedElement() === shell.host) return;
      previous = focusedElement(rootOf);
      focusCard(shell);
    },
    onEntered(from) {
      if (from instanceof Element) previous ??= from;
    },
    leave({ host }, after) {
      const target = previous;
      previous = null;
      if (focusedElement() !== host) return undefined;
      if (target?.isConnected && !matches(target, 'body'))
        return () => {
          focus(target);
          // Firefox moves the focus into a frame only after the event of the key that closed the card.
          if (matches(target, 'iframe, frame')) setTimeout(focus, 0, target);
        };
      // Browsers go on from where what had the focus was removed, and the host is at the top of the page.
      after?.after(host);
      host.tabIndex = -1;
      focus(host);
      return undefined;
    },
  };
}

/** Moves the focus to the card itself, within its shadow tree. */
export const focusCard = ({ box }: CardShell): void => box.querySelector<HTMLElement>('.card')?.focus();

/** Through the prototypes, because a form may have a field named `focus`. */
const focus = (element: Element): void =>
  (element instanceof SVGElement ? SVGElement : HTMLElement).prototype.focus.call(element, {
    preventScroll: true,
  });
