/** Stands between two parts of a line. The dot shows only if both are on the same line. */
export const Separator = () => (
  <>
    <span class="separator-letter">{' ·'}</span>
    <span class="separator"> </span>
  </>
);
