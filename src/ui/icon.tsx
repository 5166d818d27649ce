/** Small pictures for buttons, drawn in a square of 16 units with a line of 1.5. */
const PATHS = {
  back: 'M13 8H3m4.500-4.500L3 8l4.500 4.500',
  pin: 'M9.500 1.500l5 5-2.500.5-2.500 2.500-.5 3.500-6-6 3.500-.5L9 4zM6 10l-4.500 4.500',
  options: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M3.500 3.500l9 9m0-9l-9 9',
  copy: 'M5.500 5.500h8v8h-8zM3.500 10.500h-1v-8h8v1',
  open: 'M6.5 3.5h-3v9h9v-3M9.500 2.500h4v4m0-4l-6 6',
  done: 'M2.500 8.500l3.500 3.500 7.500-8',
} as const;

/** A picture for a button that has a name of its own. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'options' ? 2.5 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
