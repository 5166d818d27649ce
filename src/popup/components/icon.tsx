/** SVG paths in a view box of 16 × 16. */
const PATHS = {
  expand: 'M6 3.5l4.5 4.5L6 12.5',
  previous: 'M3.5 10.5L8 6l4.5 4.5',
  next: 'M3.5 5.5L8 10l4.5-4.5',
} as const;

/** A decorative icon, for a button that has its own accessible name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
