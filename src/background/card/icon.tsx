/**
 * The icon of a button, which needs its own accessible name.
 * @param path SVG path in a square of 16 units
 */
export function Icon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
