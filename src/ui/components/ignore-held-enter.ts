/** What Enter may press again and again while it is held: line breaks, and steps through mentions. */
const MAY_REPEAT = 'textarea, [data-may-repeat] *';

/**
 * Keeps a held Enter from pressing a second time what it has pressed, or what has got the focus since: "Remove" would restore at
 * once, and a form that opens would be sent empty. Space needs no such care, because it presses when it is released.
 */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  const { repeat, key, target } = event;
  if (repeat && key === 'Enter' && !(target instanceof Element && target.matches(MAY_REPEAT)))
    event.preventDefault();
}
