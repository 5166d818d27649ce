import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for a component that may be mounted after the first rendering of the page. Preact's useId counts from 0 in each `render`
 * of the root, so a component that is mounted later would get the id of another one.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    last += 1;
    return `id-${last}`;
  });
  return id;
}
