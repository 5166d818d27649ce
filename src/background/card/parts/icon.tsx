/** SVG paths in a square of 16 units. */
const PATHS = {
  back: 'M13 8H3m4.5-4.5L3 8l4.5 4.5',
  pin: 'M9.5 1.5l5 5-2.5.5-2.5 2.5-.5 3.5-6-6 3.5-.5L9 4zM6 10l-4.5 4.5',
  options: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  open: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4m0-4l-6 6',
  edit: 'M3 13l.8-3.2 7-7 2.4 2.4-7 7zM9.2 4.4l2.4 2.4',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13L13 3',
  done: 'M2.5 8.5l3.5 3.5 7.5-8',
} as const;
export type IconName = keyof typeof PATHS;

/** The icon of a button, which needs its own accessible name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
