/**
 * The picture of a status; the word beside it says the same, so assistive technology skips it.
 * @param shape one of `statusShapes`
 */
export function StatusShape({ shape }: { shape: string }) {
  return (
    <svg class="status-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={shape} />
    </svg>
  );
}
