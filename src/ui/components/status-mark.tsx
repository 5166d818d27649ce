import type { Status } from '../../core/packs/schema/pack-schema.ts';

/** SVG paths in a square of 12 units. One per status, because colour must not be the only difference (WCAG 1.4.1). */
const SHAPES: Readonly<Record<Status, string>> = {
  // A filled disc.
  fact: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  // A half-filled disc.
  reported: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.6a3.4 3.4 0 1 0 0 6.8V2.6z',
  // A flag.
  announced: 'M2 1h1.6v10H2zm2.4.6h6.2L8.8 4.3l1.8 2.7H4.4z',
  // A speech bubble.
  claim: 'M1.5 1.5h9v6.4H6.2L3.4 10.6V7.9H1.5z',
  // A speech bubble with a bar through it.
  denial: 'M1.5 1.5h9v6.4H6.2L3.4 10.6V7.9H1.5zm1.7 2.3v1.7h5.6V3.8z',
  // A hollow diamond.
  opinion: 'M6 .6 11.4 6 6 11.4.6 6zm0 2.3L2.9 6 6 9.1 9.1 6z',
  // The sign for “about”.
  estimate:
    'M1 4.9C2.7 2.5 4.3 2.5 6 3.7s3.3 1.2 5-.9v2C9.3 6.9 7.7 6.9 6 5.7S2.7 4.5 1 6.9zm0 4C2.7 6.5 4.3 6.5 6 7.7s3.3 1.2 5-.9v2c-1.7 2.1-3.3 2.1-5 .9s-3.3-1.2-5 1.2z',
  // A ring.
  open: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
};

/** The shape of a status. Hidden from assistive technology, because the label beside it says the same. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg class="status-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={SHAPES[status]} />
    </svg>
  );
}
