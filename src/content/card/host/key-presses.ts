/**
 * Calls `onEscape` for Esc until `signal` aborts. The page hears nothing of the press, so that no dialog of the page closes
 * with the card.
 */
export function listenForEscape(onEscape: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      // While text is composed, Esc is for that.
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      suppressRestOfPress(event);
      onEscape();
    },
    { signal, capture: true },
  );
}

/** Keeps the rest of a key press from the page, which gets the focus back when the card closes: repetitions and release. */
export function suppressRestOfPress({ code }: KeyboardEvent): void {
  const end = new AbortController();
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (event.code !== code) return;
        // The release may have gone to another window.
        const isAnother = type === 'keydown' && !event.repeat;
        if (!isAnother) event.stopImmediatePropagation();
        if (type === 'keydown' && event.repeat) event.preventDefault();
        if (type === 'keyup' || isAnother) end.abort();
      },
      { signal: end.signal, capture: true },
    );
}
