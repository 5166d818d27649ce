/** Stands between two parts of a line, and shows where both are on the same one. */
export const Separator = () => (
  <>
    <span class="separator-letter">{' ·'}</span>
    <span class="separator"> </span>
  </>
);
