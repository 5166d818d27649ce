/**
 * A picture for a button that has a name of its own; the card's style sheet draws it.
 * @param path in a square of 16 units
 */
export function Icon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
