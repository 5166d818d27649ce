/** SVG paths in a view box of 16 × 16. */
const PATHS = {
  expand: 'M6 3.500l4.500 4.500L6 12.500',
  previous: 'M3.500 10.500L8 6l4.500 4.500',
  next: 'M3.500 5.500L8 10l4.500-4.500',
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
