import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for an element that may come after the page was rendered first. Preact's `useId` starts from 0 with each `render` from the
 * root, so that new elements get the ids of others.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `id-${last}`;
  });
  return id;
}
