import type { Status } from '../../core/packs/pack-schema.ts';
import { StatusMark } from './status-mark.tsx';

interface Props {
  status: Status;
  word: string;
  /** What the status means, on hover. */
  hint?: string;
}

/** A status in word, shape and colour, on pages; its looks are in `status-chip.css`. */
export function StatusChip({ status, word, hint }: Props) {
  return (
    <span class="status" data-status={status} title={hint}>
      <StatusMark status={status} />
      {word}
    </span>
  );
}
