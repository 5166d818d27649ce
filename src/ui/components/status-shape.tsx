/**
 * The shape of a status. Hidden from assistive technology, because the label beside it says the same.
 * @param shape SVG path, one of `statusShapes`
 */
export function StatusShape({ shape }: { shape: string }) {
  return (
    <svg class="status-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={shape} />
    </svg>
  );
}
